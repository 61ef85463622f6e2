/**
 * A case file played: what each event did, and how the case stands on a day.
 *
 * <p>The one idea: everything that is shown, at a terminal, in a page or as JSON, is read from one
 * {@link org.carepeers.examples.commandline.story.Story}, so that the three cannot tell different things.
 */
@NullMarked
package org.carepeers.examples.commandline.story;

import org.jspecify.annotations.NullMarked;
