/**
 * The law's figures as data with dates.
 *
 * <p>The one idea: a number in the law is never a literal in code. It is a {@link org.carepeers.rule.Rule} with its section,
 * its dates, its source and a confidence, and a {@link org.carepeers.rule.RuleBook} is asked for it <em>by the date of the
 * act</em>. The answer, a {@link org.carepeers.rule.Lookup}, is honest: in force, not in force, or
 * {@linkplain org.carepeers.rule.Lookup.Unverified not known}.
 *
 * <p>A rule is a {@link org.carepeers.rule.Deadline} (something is to happen by a day), a
 * {@link org.carepeers.rule.LookBack} (something must have happened not too long ago) or a
 * {@link org.carepeers.rule.Limit} (a length, a number or a sum that is not to be passed).
 *
 * <p>A county or a court lays its own rules over the book with an {@link org.carepeers.rule.Overlay}. An overlay stands
 * beside the statute's figure and never hides it.
 */
@NullMarked
@DomainStyle
package org.carepeers.rule;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
