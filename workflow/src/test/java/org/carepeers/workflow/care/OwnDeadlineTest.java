package org.carepeers.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.machine.TableFaultException;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

class OwnDeadlineTest {

    private static final RuleId CALL = RuleId.of("example-first-call");

    private static final String POLICY = """
            {
              "name": "Example County policy 12",
              "authority": "county",
              "sources": [ { "handle": "POLICY-12", "title": "Example County policy 12", "readAsOf": "2026-06-30" } ],
              "rules": [
                {
                  "id": "example-first-call", "row": "C1", "kind": "deadline", "title": "A first call",
                  "figure": "within 2 court days", "who": "county-agency",
                  "anchor": "the request for a call", "anchorConfidence": "verified", "citation": "WIC 5978.1(c)",
                  "from": "2026-03-01", "earlier": "none", "confidence": "verified", "source": "POLICY-12"
                }
              ]
            }
            """;

    private final CareWorkflow county =
            CareWorkflow.california().with(RuleBook.california().withOverlay(Overlay.parse(POLICY)));
    private final CareWorkflow workflow = county.withDeadline(OwnDeadline.forRule(CALL)
            .begunByOwn("call-requested")
            .metByOwn("call-made")
            .neverExtended("the policy names no extension")
            .during(Set.of(CareStage.AWAITING_COUNTY_ASSESSMENT))
            .row());
    private final CareCase referred = workflow.apply(
            CareCase.begin(CaseId.of("case-1"), County.SAN_DIEGO, PriorCases.notDetermined()),
            event(EventKind.FACILITY_REFERRAL_MADE, Role.FACILITY, "2026-05-04").build());

    @Test
    void aWorkflowThatIsMadeCannotBeChangedByTheDraftOfItsRow() {
        OwnDeadline draft = OwnDeadline.forRule(CALL)
                .begunByOwn("call-requested")
                .metByOwn("call-made")
                .neverExtended("the policy names no extension")
                .untilMet("a late call is still a call");
        CareWorkflow made = county.withDeadline(draft.row());
        String fingerprint = made.fingerprint();
        CareCase requested = made.apply(referred, own("call-requested", "2026-05-05"));

        draft.endedBy(EventKind.OWN_EVENT).during(Set.of(CareStage.DISMISSED));

        assertThat(made.apply(referred, own("call-requested", "2026-05-05"))).isEqualTo(requested);
        assertThat(call(requested)).isPresent();
        assertThat(made.fingerprint()).isEqualTo(fingerprint);
        assertThat(county.withDeadline(draft.row()).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(made.deadlines()).allSatisfy(row -> assertThat(row.begunBy()).isUnmodifiable());
    }

    @Test
    void anOwnEventBeginsADutyThatIsAPolicyAndNotLaw() {
        Obligation call = call(after(referred, "call-requested", "2026-05-05")).orElseThrow();

        assertThat(call.basis()).isEqualTo(Basis.COUNTY_POLICY);
        assertThat(call.due().lastDay()).contains(LocalDate.of(2026, 5, 7));
    }

    @Test
    void anotherOwnEventNeitherBeginsNorMeetsIt() {
        CareCase requested = after(referred, "call-requested", "2026-05-05");

        assertThat(call(after(referred, "letter-sent", "2026-05-05"))).isEmpty();
        assertThat(call(after(requested, "letter-sent", "2026-05-06"))).isPresent();
        assertThat(call(after(requested, "call-made", "2026-05-06"))).isEmpty();
    }

    @Test
    void meetingItLateIsARemarkAndNeverARefusal() {
        CareCase requested = after(referred, "call-requested", "2026-05-05");
        Decision.Accepted late = (Decision.Accepted) workflow.decide(requested, own("call-made", "2026-05-08"));

        assertThat(late.remarks()).extracting(remark -> remark.code().code()).contains("late");
    }

    @Test
    void itFallsAwayWhenTheCaseLeavesItsStages() {
        CareCase requested = after(referred, "call-requested", "2026-05-05");
        CareCase declined = workflow.apply(
                requested,
                event(EventKind.PETITION_DECLINED, Role.COUNTY_AGENCY, "2026-05-06")
                        .build());

        assertThat(call(declined)).isEmpty();
    }

    @Test
    void aRowWithEmptyCellsIsRefusedWithAllItsFaults() {
        TableFaultException refused = catchThrowableOfType(
                TableFaultException.class,
                () -> county.withDeadline(
                        OwnDeadline.forRule(RuleId.of("no-such-rule")).row()));

        assertThat(refused.faults()).hasSize(5);
        assertThat(refused.faults()).first().isEqualTo("no-such-rule is not in the rule book.");
    }

    @Test
    void aWorkflowWithAnotherDeadlineHasAnotherFingerprint() {
        assertThat(List.of(workflow.fingerprint(), county.fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void twoWorkflowsThatAskForOtherOwnEventsHaveOtherFingerprints() {
        assertThat(List.of(
                        county.withDeadline(calledFor("call-requested")).fingerprint(),
                        county.withDeadline(calledFor("letter-sent")).fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(county.withDeadline(calledFor("letter-sent")).fingerprint())
                .isEqualTo(county.withDeadline(calledFor("letter-sent")).fingerprint());
    }

    private static DeadlineRow calledFor(String ownKind) {
        return OwnDeadline.forRule(CALL)
                .begunByOwn(ownKind)
                .metByOwn("call-made")
                .neverExtended("the policy names no extension")
                .untilMet("a late call is still a call")
                .row();
    }

    @Test
    void eitherOfTwoOwnEventsBeginsOrMeetsIt() {
        CareWorkflow either = county.withDeadline(OwnDeadline.forRule(CALL)
                .begunByOwn("call-requested")
                .begunByOwn("letter-sent")
                .metByOwn("call-made")
                .metByOwn("visit-made")
                .neverExtended("the policy names no extension")
                .untilMet("a late call is still a call")
                .row());
        for (String beginning : List.of("call-requested", "letter-sent")) {
            CareCase begun = either.apply(referred, own(beginning, "2026-05-05"));
            assertThat(call(begun)).isPresent();
            for (String meeting : List.of("call-made", "visit-made")) {
                assertThat(call(either.apply(begun, own(meeting, "2026-05-06"))))
                        .isEmpty();
            }
        }
    }

    private CareCase after(CareCase subject, String ownKind, String day) {
        return workflow.apply(subject, own(ownKind, day));
    }

    private static Optional<Obligation> call(CareCase subject) {
        return subject.openObligations().stream()
                .filter(open -> open.rule().equals(CALL))
                .findFirst();
    }

    private static CareEvent own(String ownKind, String day) {
        return event(EventKind.OWN_EVENT, Role.COUNTY_AGENCY, day)
                .stating(CareFacts.OWN_KIND, ownKind)
                .build();
    }

    private static CareEvent.Builder event(EventKind kind, Role role, String day) {
        return CareEvent.builder()
                .id(EventId.of(kind.code() + "-" + day))
                .kind(kind)
                .by(Actor.of(role))
                .occurredOn(LocalDate.parse(day));
    }
}
