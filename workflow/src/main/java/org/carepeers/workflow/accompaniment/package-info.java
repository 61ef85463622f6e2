/**
 * Walking beside a person through the CARE process: who does, what is offered at each point, and what a peer support worker
 * is never asked to do.
 *
 * <p>Two ideas. Peer support follows the case and never leads it: the process of coming together is led by the person's own
 * answers, {@link org.carepeers.workflow.accompaniment.PeerTouchpoints the table of peer work} says what is offered when, and
 * {@link org.carepeers.workflow.accompaniment.PeerSupport} decides and follows. And <em>record facts, refuse plans</em>:
 * what is planned against the person's choice, or against a boundary of the role, is refused in a colleague's voice; what
 * has happened is recorded, whatever it was. Nothing here moves a case or stands in its way.
 */
@NullMarked
package org.carepeers.workflow.accompaniment;

import org.jspecify.annotations.NullMarked;
