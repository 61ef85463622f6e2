/**
 * The person at the center of a case, and those whom the person chose.
 *
 * <p>The one idea: what happens in a person's life is not a stage of the case. Custody, a hospital stay or a move is a
 * dated {@link org.carepeers.participant.Circumstance}; the case stands where it stood. The {@link
 * org.carepeers.participant.Supporter} is chosen by the participant and is not the peer support worker.
 */
@NullMarked
@DomainStyle
package org.carepeers.participant;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
