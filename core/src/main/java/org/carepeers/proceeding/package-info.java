/**
 * What happens in a CARE case: stages, events, hearings, findings and the documents that come before the court.
 *
 * <p>The one idea: what was decided and what nobody decided are kept apart. Every question the Act puts to a court is a
 * {@link org.carepeers.proceeding.Finding} of three values, so an empty field is never read as a no, and never as a yes.
 *
 * <p>A {@link org.carepeers.proceeding.CaseFile} is a header and a list of {@link org.carepeers.proceeding.CareEvent}s.
 * An event has an {@link org.carepeers.proceeding.EventKind} and states {@link org.carepeers.proceeding.Facts}, each
 * described once in {@link org.carepeers.proceeding.CareFacts}. Where a case is, a {@link
 * org.carepeers.proceeding.CareStage}, is not written in the file: it follows from the events. Nothing here says what
 * may follow what; that is the process table's business.
 */
@NullMarked
@DomainStyle
package org.carepeers.proceeding;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
