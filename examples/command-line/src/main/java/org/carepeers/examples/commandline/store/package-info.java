/**
 * The store that the command line writes to: a journal in one database, opened for one command.
 *
 * <p>A file is an H2 database; anything that begins with {@code jdbc:} is taken as it is. {@link
 * org.carepeers.examples.commandline.store.Store} opens either through the library's own checks.
 */
@NullMarked
package org.carepeers.examples.commandline.store;

import org.jspecify.annotations.NullMarked;
