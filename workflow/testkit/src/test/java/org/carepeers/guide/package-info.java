/**
 * The code that the README and the guide show.
 *
 * <p>Each class with a {@code main} is one example, and prints what its page says it prints. A test finds every block
 * of code of the pages in one of these files, runs the file and compares the words.
 */
@NullMarked
package org.carepeers.guide;

import org.jspecify.annotations.NullMarked;
