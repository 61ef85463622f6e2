/**
 * The command {@code carepeers}: what the library knows, at a terminal.
 *
 * <p>The one idea: the command line holds no rule of its own. It reads a file, asks the library and prints the answer.
 */
@NullMarked
package org.carepeers.examples.commandline;

import org.jspecify.annotations.NullMarked;
