/**
 * Who takes part in a case, and in which capacity each of them acts.
 *
 * <p>The one idea: rules key on the {@link org.carepeers.party.Role} in which someone acts, never on who they are. The
 * same person may be a petitioner today and a neighbor tomorrow.
 */
@NullMarked
@DomainStyle
package org.carepeers.party;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
