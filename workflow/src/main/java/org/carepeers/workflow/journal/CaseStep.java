package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.party.SubjectId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;

/**
 * Something that is on record in a case, and the case after it.
 *
 * @param person whose case it is, by the id under which their peer support is recorded
 * @param event what happened
 * @param effects what it changed
 * @param after the case after it, as far as its events tell
 */
public record CaseStep(SubjectId person, CareEvent event, List<Effect> effects, CareCase after) {

    /**
     * Keeps an unchangeable copy of the effects.
     *
     * @param person whose case it is, by the id under which their peer support is recorded
     * @param event what happened
     * @param effects what it changed
     * @param after the case after it
     */
    public CaseStep {
        effects = List.copyOf(effects);
    }

    /** Returns the id of the event. */
    @Override
    public String toString() {
        return "CaseStep " + event.id();
    }
}
