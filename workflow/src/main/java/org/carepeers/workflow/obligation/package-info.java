/**
 * What someone must or should do by a date, because of a rule.
 *
 * <p>The one idea: a statutory deadline, a rule of court, a county policy and a practice of peer support are one type,
 * {@link org.carepeers.workflow.obligation.Obligation}, that says its {@link org.carepeers.workflow.obligation.Basis};
 * so one worklist can hold them all and nobody can mistake a practice for a law. When it is due is a
 * {@link org.carepeers.workflow.obligation.Due}; what becomes of it is a list of
 * {@link org.carepeers.workflow.obligation.ObligationChange}s; how it stands on any day is its
 * {@link org.carepeers.workflow.obligation.ObligationState}.
 */
@NullMarked
package org.carepeers.workflow.obligation;

import org.jspecify.annotations.NullMarked;
