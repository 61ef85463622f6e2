package org.carepeers.workflow.care;

import java.time.LocalDate;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.jspecify.annotations.Nullable;

/** Reads from an event for which day it sets or continues a hearing. */
final class HearingDates {

    private HearingDates() {}

    /** What the hearing is for that the event sets or continues, or null if it does neither. */
    static @Nullable HearingKind kindSetBy(CareEvent event) {
        return switch (event.kind()) {
            case INITIAL_APPEARANCE_SET, REFERRAL_ACCEPTED_AS_PETITION -> HearingKind.INITIAL_APPEARANCE;
            case GRADUATION_PLANNING_ORDERED -> HearingKind.GRADUATION;
            case CHANGE_HEARING_REQUESTED -> HearingKind.CHANGE;
            case SHOW_CAUSE_ORDERED -> HearingKind.ORDER_TO_SHOW_CAUSE;
            case LOCAL_ENTITY_CITED -> HearingKind.JOINDER;
            case SEALING_OPPOSED -> HearingKind.SEALING;
            case HEARING_SET, HEARING_CONTINUED, TAKEN_UP -> event.facts().orNull(CareFacts.HEARING_KIND);
            default -> null;
        };
    }

    /** The day for which the event sets or continues a hearing of this kind, or null if it does not. */
    static @Nullable LocalDate setBy(CareEvent event, HearingKind kind) {
        if (kindSetBy(event) != kind) {
            return null;
        }
        return event.kind() == EventKind.HEARING_CONTINUED
                ? event.facts()
                        .find(CareFacts.CONTINUANCE)
                        .flatMap(Continuance::newDate)
                        .orElse(null)
                : event.facts().orNull(CareFacts.HEARING_ON);
    }

    /**
     * The day of the next hearing of this kind after the event, or null if none is set. A hearing that the event holds or
     * takes off calendar, or whose day has passed, is not the next one.
     */
    static @Nullable LocalDate after(CareCase before, CareEvent event, HearingKind kind) {
        LocalDate set = setBy(event, kind);
        if (set != null || holds(event, kind) || takesOff(event, kind)) {
            return set;
        }
        LocalDate known = before.hearings.get(kind);
        return known == null || known.isBefore(event.occurredOn()) ? null : known;
    }

    /** Whether the event states a hearing of this kind that was held, alone or together with another. */
    static boolean holds(CareEvent event, HearingKind kind) {
        Hearing held = event.facts().orNull(CareFacts.HEARING);
        return held != null && (held.kind() == kind || held.heldTogetherWith().contains(kind));
    }

    /** Whether the event continues a hearing of this kind without a new day. */
    static boolean takesOff(CareEvent event, HearingKind kind) {
        return event.kind() == EventKind.HEARING_CONTINUED && kindSetBy(event) == kind && setBy(event, kind) == null;
    }
}
