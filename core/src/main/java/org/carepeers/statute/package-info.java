/**
 * Where a rule stands written, which text of it is meant, and how sure we are.
 *
 * <p>The one idea: a {@link org.carepeers.statute.Citation} is a value, not a comment. It parses, prints and compares,
 * so every stage, rule, refusal and obligation can say under which section it exists.
 */
@NullMarked
@DomainStyle
package org.carepeers.statute;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
