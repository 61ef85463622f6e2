/**
 * The page of a story: one file that needs nothing else, for a screen, a phone or paper.
 *
 * <p>The one idea: the pictures repeat what the words say. Whoever cannot see them misses nothing, and whoever prints
 * the page loses nothing.
 */
@NullMarked
package org.carepeers.examples.commandline.page;

import org.jspecify.annotations.NullMarked;
