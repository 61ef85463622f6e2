package org.carepeers.workflow.accompaniment;

import java.util.List;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.machine.Reason;

/** The answer to an event of peer work: accepted with its effects, or refused with every reason. */
public sealed interface PeerDecision {

    /**
     * Returns the event.
     *
     * @return the event that was decided on
     */
    PeerEvent<AccompanimentEventKind> event();

    /**
     * The event was accepted.
     *
     * @param event the event
     * @param effects what it changed, in the order in which it changed it
     * @param remarks what a supervisor should know, without standing in the way
     */
    record Accepted(PeerEvent<AccompanimentEventKind> event, List<AccompanimentEffect> effects, List<Reason> remarks)
            implements PeerDecision {

        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param event the event
         * @param effects what it changed
         * @param remarks what a supervisor should know
         */
        public Accepted {
            effects = List.copyOf(effects);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The event was refused, and nothing changed.
     *
     * @param event the event
     * @param reasons every reason, never empty
     */
    record Refused(PeerEvent<AccompanimentEventKind> event, List<Reason> reasons) implements PeerDecision {

        /**
         * Keeps an unchangeable copy of the reasons.
         *
         * @param event the event
         * @param reasons every reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
