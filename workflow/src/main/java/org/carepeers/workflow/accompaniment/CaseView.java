package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.CaseId;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.care.CareCase;

/**
 * What an accompaniment knows of a case: where it is, which hearings are set, and whether the person can come and go as
 * they like. Nothing else crosses over.
 *
 * @param id the case
 * @param stage where it is
 * @param hearings the hearings that are set and not yet held
 * @param isHeld whether the person is in custody or in hospital
 */
public record CaseView(CaseId id, CareStage stage, Map<HearingKind, LocalDate> hearings, boolean isHeld) {

    private static final Set<CircumstanceKind> HELD = Set.of(CircumstanceKind.IN_CUSTODY, CircumstanceKind.IN_HOSPITAL);

    /**
     * Keeps an unchangeable copy of the hearings.
     *
     * @param id the case
     * @param stage where it is
     * @param hearings the hearings that are set and not yet held
     * @param isHeld whether the person is in custody or in hospital
     */
    public CaseView {
        Map<HearingKind, LocalDate> copy = new EnumMap<>(HearingKind.class);
        copy.putAll(hearings);
        hearings = Collections.unmodifiableMap(copy);
    }

    /**
     * Looks at a case.
     *
     * @param subject the case
     * @return what an accompaniment knows of it
     */
    public static CaseView of(CareCase subject) {
        return new CaseView(subject.id(), subject.stage(), subject.hearings(), isHeld(subject));
    }

    private static boolean isHeld(CareCase subject) {
        return subject.circumstances().keySet().stream().anyMatch(HELD::contains);
    }
}
