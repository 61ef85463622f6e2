package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedNotes.aboutSubstanceUse;
import static org.carepeers.workflow.accompaniment.InventedNotes.permitted;
import static org.carepeers.workflow.accompaniment.InventedNotes.reasons;
import static org.carepeers.workflow.accompaniment.InventedNotes.showing;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;

import java.util.Arrays;
import java.util.List;
import org.carepeers.consent.Audience;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.SafetyReason;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.NoteScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A danger opens a note to those who are on record for it, and to nobody else. */
class NoteDangersTest {

    private final Engagement note = aboutSubstanceUse(NoteScope.NOT_SHARED_WITHOUT_ASKING);

    @ParameterizedTest
    @EnumSource(SafetyReason.class)
    void aDangerMayBeToldWithItsReasonAndThePersonIsTold(SafetyReason danger) {
        ReleaseDecision.Permitted shown = permitted(NoteRelease.decide(
                showing(note, Audience.PEER_SUPERVISOR).becauseOf(danger).ofDraft(), List.of()));
        assertThat(shown.disclosure().basis()).isEqualTo(ReleaseBasis.SAFETY);
        assertThat(shown.disclosure().safety()).contains(danger);
        assertThat(codes(shown.remarks())).containsExactly(NoteReason.ONLY_WHAT_IS_NEEDED);
        assertThat(shown.duties()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PEER_SUPERVISOR", "CARE_TEAM", "COUNTY_AGENCY"})
    void aDangerOpensNothingToATitle(Audience audience) {
        ReleaseRequest unknown =
                showing(note, audience).becauseOf(SafetyReason.DANGER_TO_SELF).among(NoteReaders.notKnown());
        assertThat(codes(reasons(NoteRelease.decide(unknown, List.of())))).contains(NoteReason.NOT_AMONG_ITS_READERS);
    }

    @Test
    void aDangerOpensNothingToAnyoneElse() {
        assertThat(Arrays.stream(Audience.values())
                        .filter(audience -> NoteRelease.decide(
                                        showing(note, audience).becauseOf(SafetyReason.DANGER_TO_SELF), List.of())
                                .isPermitted()))
                .containsExactlyInAnyOrder(Audience.PEER_SUPERVISOR, Audience.CARE_TEAM, Audience.COUNTY_AGENCY);
    }
}
