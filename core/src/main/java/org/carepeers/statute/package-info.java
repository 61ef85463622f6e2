/**
 * Where a rule stands written, which text of it is meant, and how sure we are.
 *
 * <p>The one idea: a {@link org.carepeers.statute.Citation} is a value, not a comment. It parses, prints and compares,
 * so every stage, rule, refusal and obligation can say under which section it exists.
 *
 * <p>Beside the place stand the text and the trust: a {@link org.carepeers.statute.Bill} made an
 * {@link org.carepeers.statute.Edition}, a {@link org.carepeers.statute.Source} was read as of a day, and a
 * {@link org.carepeers.statute.Confidence} says whether a figure is law, a second-hand report or a reading.
 * {@link org.carepeers.statute.CourtForms} lists the Judicial Council's forms, as data.
 */
@NullMarked
@DomainStyle
package org.carepeers.statute;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
