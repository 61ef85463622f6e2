/**
 * What happens in a CARE case: stages, events, hearings, findings and the documents that come before the court.
 *
 * <p>The one idea: what was decided and what nobody decided are kept apart. Every question the Act puts to a court is a
 * {@link org.carepeers.proceeding.Finding} of three values, so an empty field is never read as a no, and never as a yes.
 */
@NullMarked
@DomainStyle
package org.carepeers.proceeding;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
