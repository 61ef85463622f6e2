package org.carepeers.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.HearingKind;
import org.junit.jupiter.api.Test;

class EngagementDraftTest {

    private static final CareJson JSON = CareJson.standard();

    @Test
    void anEmptyDraftSavesAndSaysWhatIsMissing() {
        EngagementDraft empty = EngagementDraft.builder().build();
        assertThat(JSON.readDraft(JSON.write(empty))).isEqualTo(empty);
        assertThat(empty.toEngagement()).isEmpty();
        assertThat(empty.missing())
                .allMatch(gap -> gap.kind() == DraftGapKind.MISSING)
                .extracting(gap -> gap.field().attribute())
                .containsExactly(
                        "id", "participant", "workers", "occurredOn", "activity", "mode", "setting", "outcome");
        assertThat(empty.missing().get(3).sentence()).isEqualTo("the day: still missing");
    }

    @Test
    void aCompleteDraftIsTheEngagementWithEverythingThatWasWritten() {
        Engagement engagement = complete().toEngagement().orElseThrow();
        assertThat(JSON.readDraft(JSON.write(engagement))).isEqualTo(complete());
        assertThat(JSON.write(engagement)).isEqualTo(JSON.write(complete()));
        assertThat(complete().missing()).isEmpty();
    }

    @Test
    void whatDoesNotGoTogetherIsSavedAndNamed() {
        EngagementDraft odd = EngagementDraft.builder()
                .from(complete())
                .addWorkers(PartyId.of("w-1"))
                .minutes(0)
                .travelMinutes(2000)
                .hearing(Optional.empty())
                .mode(EngagementMode.TELEPHONE)
                .outcome(EngagementOutcome.NO_ANSWER)
                .build();
        assertThat(JSON.readDraft(JSON.write(odd))).isEqualTo(odd);
        assertThat(odd.missing())
                .allMatch(gap -> gap.kind() == DraftGapKind.NOT_CONSISTENT)
                .extracting(DraftGap::field)
                .containsExactly(
                        DraftField.WORKERS,
                        DraftField.MINUTES,
                        DraftField.TRAVEL_MINUTES,
                        DraftField.PRESENCE,
                        DraftField.SETTING,
                        DraftField.PRESENT);
        assertThat(odd.toEngagement()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestIsKept() {
        EngagementDraft read = JSON.readDraft("""
                {
                  "occurredOn" : "last Tuesday",
                  "minutes" : "forty",
                  "activity" : "outreach",
                  "mode" : null,
                  "Jane Invented" : "secret",
                  "present" : [ "participant", "her aunt Rosa", "counsel", "her aunt Rosa" ],
                  "ownWords" : "I want my dog.",
                  "note" : { "words" : "We talked.", "scope" : "everybody", "mood" : "low" }
                }
                """);
        assertThat(read.unread())
                .containsExactlyInAnyOrder(
                        DraftField.OCCURRED_ON,
                        DraftField.MINUTES,
                        DraftField.OTHER,
                        DraftField.PRESENT,
                        DraftField.NOTE);
        assertThat(read.activity()).contains(Activity.OUTREACH);
        assertThat(read.present()).containsExactlyInAnyOrder(Companion.PARTICIPANT, Companion.COUNSEL);
        assertThat(read.ownWords()).contains("I want my dog.");
        assertThat(read.note().flatMap(NoteDraft::words)).contains("We talked.");
        assertThat(read.note().flatMap(NoteDraft::scope)).isEmpty();
        assertThat(read.missing().toString() + JSON.write(read)).doesNotContain("Tuesday", "Rosa", "Jane", "secret");
    }

    @Test
    void whatCouldNotBeReadIsLookedAtBeforeItIsAnEngagement() {
        EngagementDraft read =
                JSON.readDraft(JSON.write(complete()).replace("\"peer-and-supervisor\"", "\"between us\""));
        assertThat(read.missing()).containsExactly(new DraftGap(DraftField.NOTE, DraftGapKind.NOT_READ));
        assertThat(read.toEngagement()).isEmpty();
        assertThat(JSON.readDraft(JSON.write(read))).isEqualTo(read);
        assertThat(read.lookedAt().toEngagement()).isPresent();
    }

    @Test
    void aNoteWithoutAScopeGoesToTheSupervisorAndANoteWithoutWordsIsStillMissing() {
        NoteDraft words = new NoteDraft(Optional.of("We talked."), Optional.empty(), Optional.empty());
        assertThat(words.toNote()).contains(EngagementNote.of("We talked."));
        NoteDraft nothing = new NoteDraft(Optional.empty(), Optional.of(NoteScope.CARE_TEAM), Optional.empty());
        assertThat(EngagementDraft.builder()
                        .from(complete())
                        .note(nothing)
                        .build()
                        .missing())
                .containsExactly(new DraftGap(DraftField.NOTE, DraftGapKind.MISSING));
    }

    @Test
    void aListFullOfWhatCannotBeReadIsLeftOutAndNothingElseIs() {
        String many = "{ \"activity\" : \"visit\", \"externalReferences\" : [ " + "{ \"x\" : 1 }, ".repeat(5000)
                + "{} ], \"present\" : [ " + "\"x\", ".repeat(5000) + "\"counsel\" ] }";
        EngagementDraft read = JSON.readDraft(many);
        assertThat(read.activity()).contains(Activity.VISIT);
        assertThat(read.unread()).contains(DraftField.EXTERNAL_REFERENCES, DraftField.PRESENT);
    }

    @Test
    void aTextThatIsNoObjectIsNoDraft() {
        for (String text : List.of("", "[]", "\"note\"", "{ \"note\" : ")) {
            assertThatExceptionOfType(CareJsonException.class).isThrownBy(() -> JSON.readDraft(text));
        }
    }

    @Test
    void aDraftKnowsEveryFieldOfAnEngagement() {
        List<String> fields =
                List.of(Engagement.class.getAnnotation(JsonPropertyOrder.class).value());
        assertThat(Arrays.stream(DraftField.values()).map(DraftField::attribute))
                .containsExactlyElementsOf(
                        Stream.concat(fields.stream(), Stream.of("other")).toList());
        assertThat(fields).allMatch(name -> DraftField.find(name).isPresent());
        assertThat(DraftField.find("other")).isEmpty();
    }

    private static EngagementDraft complete() {
        return EngagementDraft.builder()
                .id(EventId.of("e-1"))
                .participant(PartyId.of("p-1"))
                .addWorkers(PartyId.of("w-1"))
                .occurredOn(LocalDate.of(2026, 3, 2))
                .minutes(45)
                .travelMinutes(20)
                .activity(Activity.COURT_ACCOMPANIMENT)
                .hearing(HearingKind.MERITS)
                .presence(PresenceBasis.PARTICIPANT_ASKED)
                .mode(EngagementMode.IN_PERSON)
                .setting(Setting.COURTHOUSE)
                .addPresent(Companion.PARTICIPANT)
                .outcome(EngagementOutcome.SPENT_TIME_TOGETHER)
                .ownWords("I want my dog.")
                .goal("A home with my dog.")
                .nextStep("Call on Friday.")
                .note(NoteDraft.of(EngagementNote.of("We talked.")))
                .addMarks(EngagementMark.IN_A_CRISIS)
                .build();
    }
}
