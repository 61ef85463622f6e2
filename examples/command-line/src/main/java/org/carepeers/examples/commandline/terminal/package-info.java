/**
 * What the command prints, and how it looks.
 *
 * <p>The one idea: words first. Colour repeats what a sign and a word have said already, so that nothing is lost where
 * there is none.
 */
@NullMarked
package org.carepeers.examples.commandline.terminal;

import org.jspecify.annotations.NullMarked;
