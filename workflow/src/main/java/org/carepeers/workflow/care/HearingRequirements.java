package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.AbsenceFindings;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.Presence;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Asked;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;

/** What rows ask for of hearings. */
final class HearingRequirements {

    private HearingRequirements() {}

    /** All that is asked of a hearing: it is stated, of its kind, held on its day, with an interpreter where one is needed. */
    static List<Requirement<CareCase, CareEvent>> hearing(HearingKind kind) {
        return List.of(
                CareRequirements.states(CareFacts.HEARING),
                heldAs(kind),
                tookPlace(kind),
                onItsDay(),
                onTheDaySet(),
                interpreterWhereNeeded());
    }

    /** What is asked of a hearing that was called, whether or not the matter was then heard. */
    static List<Requirement<CareCase, CareEvent>> called(HearingKind kind) {
        return List.of(
                CareRequirements.states(CareFacts.HEARING),
                heldAs(kind),
                onItsDay(),
                onTheDaySet(),
                interpreterWhereNeeded());
    }

    /** The matter was heard; a hearing that went over or was taken off calendar is not one at which a court rules. */
    static Requirement<CareCase, CareEvent> tookPlace(HearingKind kind) {
        Reason missing = kind.citation()
                .map(section -> Reason.of(CareReason.HEARING_NOT_HELD, section))
                .orElseGet(() -> Reason.of(CareReason.HEARING_NOT_HELD))
                .with("field", "hearing.outcome");
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.HEARING_NOT_HELD, (subject, event) -> {
                    Hearing hearing = event.facts().orNull(CareFacts.HEARING);
                    return hearing == null || hearing.outcome().isHeard()
                            ? null
                            : missing.with("stated", hearing.outcome());
                })
                .asking(Asked.oneInDocument(
                        CareFacts.HEARING, "outcome", HearingOutcome.CONCLUDED, HearingOutcome.UNDER_SUBMISSION));
    }

    /** A hearing on the merits, on the day of the initial appearance only where both sides stipulated. */
    static List<Requirement<CareCase, CareEvent>> meritsHeard() {
        return Stream.concat(hearing(HearingKind.MERITS).stream(), Stream.of(sameDayOnlyOnStipulation()))
                .toList();
    }

    /** Who is to be present at the initial appearance, and what is to have been done for the respondent by then. */
    static List<Requirement<CareCase, CareEvent>> asAFirstAppearance() {
        return List.of(
                respondentPresentOrExcused(),
                petitionerPresent(),
                countyPresent(),
                successorAppointed(),
                counselOnRecord(),
                rightsAdvised());
    }

    /** The event states a hearing of this kind, or one held together with it, on the day of the event. */
    static Requirement<CareCase, CareEvent> heldAs(HearingKind kind) {
        Reason other = CareRequirements.about(CareReason.WRONG_HEARING, CareFacts.HEARING)
                .with("expected", kind);
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.WRONG_HEARING,
                        (subject, event) -> event.facts()
                                .find(CareFacts.HEARING)
                                .filter(hearing -> hearing.kind() != kind
                                        && !hearing.heldTogetherWith().contains(kind))
                                .map(hearing -> other.with("stated", hearing.kind()))
                                .orElse(null),
                        CareFacts.HEARING)
                .asking(Asked.oneInDocument(CareFacts.HEARING, "kind", kind));
    }

    /** The hearing was held on the day of the event. */
    static Requirement<CareCase, CareEvent> onItsDay() {
        return Requirement.ofEvent(CareReason.HEARING_DATE_DIFFERS, (subject, event) -> {
            Hearing hearing = event.facts().orNull(CareFacts.HEARING);
            return hearing == null || hearing.heldOn().equals(event.occurredOn())
                    ? null
                    : Reason.of(CareReason.HEARING_DATE_DIFFERS)
                            .with("field", "hearing.heldOn")
                            .with("stated", hearing.heldOn())
                            .with("date", event.occurredOn());
        });
    }

    /** Remarks where the hearing was held on another day than the one for which it is on calendar, and was noticed. */
    static Requirement<CareCase, CareEvent> onTheDaySet() {
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.HELD_ON_ANOTHER_DAY, (subject, event) -> {
                    Hearing hearing = event.facts().orNull(CareFacts.HEARING);
                    if (hearing == null || hearing.outcome() == HearingOutcome.OFF_CALENDAR) {
                        return null;
                    }
                    LocalDate set = subject.hearings.get(hearing.kind());
                    return set == null || hearing.heldOn().equals(set)
                            ? null
                            : Reason.of(CareReason.HELD_ON_ANOTHER_DAY, Citation.parse("WIC 5976(a)"))
                                    .with("field", "hearing.heldOn")
                                    .with("hearing", hearing.kind())
                                    .with("date", hearing.heldOn())
                                    .with("set", set);
                })
                .asRemark();
    }

    /** Remarks where the respondent was absent without a waiver and without both findings. */
    static Requirement<CareCase, CareEvent> respondentPresentOrExcused() {
        Reason absent = Reason.of(CareReason.ABSENT_WITHOUT_FINDINGS, Citation.parse("WIC 5977(b)(3)"))
                .with("field", "hearing.absenceFindings");
        return remark(
                CareReason.ABSENT_WITHOUT_FINDINGS,
                absent,
                hearing -> hearing.respondentCame()
                        || hearing.personalAppearanceWaived().isFound()
                        || hearing.absenceFindings().map(AbsenceFindings::both).orElse(Finding.NOT_DETERMINED)
                                == Finding.FOUND);
    }

    /** Remarks where the petitioner was not present. */
    static Requirement<CareCase, CareEvent> petitionerPresent() {
        Reason absent = Reason.of(CareReason.PETITIONER_NOT_PRESENT, Citation.parse("WIC 5977(b)(2)"));
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.PETITIONER_NOT_PRESENT, (subject, event) -> {
                    Hearing hearing = event.facts().orNull(CareFacts.HEARING);
                    return hearing == null || petitionerCame(subject, hearing) ? null : absent;
                })
                .asRemark();
    }

    /** The petitioner may be on record in that role, or in their own: the county's, or the respondent's. */
    private static boolean petitionerCame(CareCase subject, Hearing hearing) {
        PetitionerStanding standing = subject.facts().orNull(CareFacts.STANDING);
        return came(hearing, Role.PETITIONER)
                || subject.isCountyPetition() && came(hearing, Role.COUNTY_AGENCY)
                || standing == PetitionerStanding.RESPONDENT && hearing.respondentCame();
    }

    /** The petitioner was not present; for a dismissal on that ground. */
    static Requirement<CareCase, CareEvent> petitionerAbsent() {
        Reason present = CareRequirements.about(CareReason.FOUND_INSTEAD, CareFacts.HEARING);
        return Requirement.ofEvent(CareReason.FOUND_INSTEAD, (subject, event) -> {
            Hearing hearing = event.facts().orNull(CareFacts.HEARING);
            return hearing != null && petitionerCame(subject, hearing) ? present : null;
        });
    }

    /** Remarks where no representative of the county agency was present. */
    static Requirement<CareCase, CareEvent> countyPresent() {
        Reason absent = Reason.of(CareReason.COUNTY_NOT_PRESENT, Citation.parse("WIC 5977(b)(4)"));
        return remark(CareReason.COUNTY_NOT_PRESENT, absent, hearing -> came(hearing, Role.COUNTY_AGENCY));
    }

    /** Remarks where an interpreter was needed and not provided. */
    static Requirement<CareCase, CareEvent> interpreterWhereNeeded() {
        Reason missing = Reason.of(CareReason.INTERPRETER_NOT_PROVIDED, Citation.parse("WIC 5976(j)"));
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.INTERPRETER_NOT_PROVIDED, (subject, event) -> {
                    Hearing hearing = event.facts().orNull(CareFacts.HEARING);
                    boolean needed = subject.facts().found(CareFacts.INTERPRETER_NEEDED)
                            || hearing != null && hearing.interpreterNeeded().isFound();
                    return hearing != null
                                    && hearing.outcome() != HearingOutcome.OFF_CALENDAR
                                    && needed
                                    && !hearing.interpreterProvided().isFound()
                            ? missing
                            : null;
                })
                .asRemark();
    }

    /** Remarks where the original petitioner was not relieved and the county appointed, as the section orders. */
    static Requirement<CareCase, CareEvent> successorAppointed() {
        Reason missing = CareRequirements.about(CareReason.SUCCESSOR_NOT_APPOINTED, CareFacts.SUCCESSOR_APPOINTED);
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.SUCCESSOR_NOT_APPOINTED,
                        (subject, event) ->
                                subject.isCountyPetition() || event.facts().found(CareFacts.SUCCESSOR_APPOINTED)
                                        ? null
                                        : missing)
                .asRemark();
    }

    /** Remarks where no counsel is on record. */
    static Requirement<CareCase, CareEvent> counselOnRecord() {
        Reason missing = Reason.of(CareReason.COUNSEL_NOT_APPOINTED, Citation.parse("WIC 5976(c)"));
        return Requirement.<CareCase, CareEvent>ofCase(
                        CareReason.COUNSEL_NOT_APPOINTED,
                        subject -> subject.lastOrNull(EventKind.COUNSEL_APPOINTED) == null
                                        && subject.lastOrNull(EventKind.COUNSEL_SUBSTITUTED) == null
                                ? missing
                                : null)
                .asRemark();
    }

    /** Remarks where it is not on record that the respondent was told of their rights before the first hearing. */
    static Requirement<CareCase, CareEvent> rightsAdvised() {
        Reason missing = Reason.of(CareReason.RIGHTS_NOT_ADVISED, Citation.parse("WIC 5976.5(i)"));
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.RIGHTS_NOT_ADVISED, (subject, event) -> {
                    Hearing hearing = event.facts().orNull(CareFacts.HEARING);
                    boolean told = subject.lastOrNull(EventKind.RIGHTS_ADVISED) != null
                            || hearing != null && hearing.rightsAdvised().isFound();
                    return told ? null : missing;
                })
                .asRemark();
    }

    /** Heard on the day of the initial appearance only where both sides stipulated and the court approved. */
    static Requirement<CareCase, CareEvent> sameDayOnlyOnStipulation() {
        Reason missing = Reason.of(CareReason.SAME_DAY_NOT_STIPULATED, Citation.parse("WIC 5977(b)(7)(B)"))
                .with("field", CareFacts.STIPULATED_BY.name())
                .with("other", CareFacts.COURT_APPROVES.name());
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.SAME_DAY_NOT_STIPULATED, (subject, event) -> {
                    boolean sameDay = event.occurredOn().equals(subject.lastOrNull(EventKind.INITIAL_APPEARANCE_HELD));
                    boolean stipulated =
                            CareRequirements.haveStipulated(event, Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY))
                                    && event.facts().found(CareFacts.COURT_APPROVES);
                    return sameDay && !stipulated ? missing : null;
                })
                .asking(Asked.oneGroup(List.of(
                                Asked.all(CareFacts.STIPULATED_BY, Role.RESPONDENT, Role.COUNTY_AGENCY),
                                Asked.one(CareFacts.COURT_APPROVES, Finding.FOUND)))
                        .only("where the merits are heard on the day of the initial appearance"));
    }

    /** A hearing is set for the day on which it is set, or a later one. */
    static Requirement<CareCase, CareEvent> setAhead() {
        return Requirement.ofEvent(
                CareReason.HEARING_BEFORE_ORDER,
                (subject, event) -> event.facts()
                        .find(CareFacts.HEARING_ON)
                        .filter(day -> day.isBefore(event.occurredOn()))
                        .map(day -> Reason.of(CareReason.HEARING_BEFORE_ORDER)
                                .with("field", CareFacts.HEARING_ON.name())
                                .with("stated", day)
                                .with("date", event.occurredOn()))
                        .orElse(null));
    }

    /** The hearing was held on the day of the event, or before it. */
    static Requirement<CareCase, CareEvent> heldByThen() {
        return Requirement.ofEvent(CareReason.HEARING_DATE_DIFFERS, (subject, event) -> {
            Hearing hearing = event.facts().orNull(CareFacts.HEARING);
            return hearing == null || !hearing.heldOn().isAfter(event.occurredOn())
                    ? null
                    : Reason.of(CareReason.HEARING_DATE_DIFFERS)
                            .with("field", "hearing.heldOn")
                            .with("stated", hearing.heldOn())
                            .with("date", event.occurredOn());
        });
    }

    /** A hearing is continued to the day of the order, or a later one. */
    static Requirement<CareCase, CareEvent> continuedAhead() {
        return Requirement.ofEvent(
                CareReason.HEARING_BEFORE_ORDER,
                (subject, event) -> event.facts()
                        .find(CareFacts.CONTINUANCE)
                        .flatMap(Continuance::newDate)
                        .filter(day -> day.isBefore(event.occurredOn()))
                        .map(day -> Reason.of(CareReason.HEARING_BEFORE_ORDER)
                                .with("field", "continuance.newDate")
                                .with("stated", day)
                                .with("date", event.occurredOn()))
                        .orElse(null));
    }

    /** Remarks where it is not on record for which day the hearing was set. */
    static Requirement<CareCase, CareEvent> continuedWhatWasSet() {
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.HEARING_NOT_SET, (subject, event) -> {
                    HearingKind kind = event.facts().orNull(CareFacts.HEARING_KIND);
                    return kind == null || subject.hearings.containsKey(kind)
                            ? null
                            : Reason.of(CareReason.HEARING_NOT_SET)
                                    .with("field", CareFacts.HEARING_KIND.name())
                                    .with("hearing", kind);
                })
                .asRemark();
    }

    /** Remarks where a continuance rests on none of the bases that the sections name for that hearing. */
    static Requirement<CareCase, CareEvent> continuedOnABasis() {
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.CONTINUED_WITHOUT_BASIS, (subject, event) -> {
                    Continuance continuance = event.facts().orNull(CareFacts.CONTINUANCE);
                    HearingKind kind = event.facts().orNull(CareFacts.HEARING_KIND);
                    return continuance == null || kind == null || bases(kind).contains(continuance.basis())
                            ? null
                            : Reason.of(CareReason.CONTINUED_WITHOUT_BASIS)
                                    .with("hearing", kind)
                                    .with("stated", continuance.basis())
                                    .with(
                                            "allowed",
                                            bases(kind).stream().sorted().toList());
                })
                .asRemark();
    }

    private static Set<ContinuanceBasis> bases(HearingKind kind) {
        return switch (kind) {
            case CASE_MANAGEMENT ->
                Set.of(
                        ContinuanceBasis.STIPULATION,
                        ContinuanceBasis.RESPONDENT_ABSENT,
                        ContinuanceBasis.RULE_OF_COURT);
            case EVALUATION_REVIEW ->
                Set.of(
                        ContinuanceBasis.STIPULATION,
                        ContinuanceBasis.GOOD_CAUSE,
                        ContinuanceBasis.RESPONDENT_ABSENT,
                        ContinuanceBasis.RULE_OF_COURT);
            case CARE_PLAN_REVIEW ->
                Set.of(
                        ContinuanceBasis.REPORT_PENDING,
                        ContinuanceBasis.PLAN_NOT_READY,
                        ContinuanceBasis.GOOD_CAUSE,
                        ContinuanceBasis.RESPONDENT_ABSENT,
                        ContinuanceBasis.RULE_OF_COURT);
            default ->
                Set.of(ContinuanceBasis.RESPONDENT_ABSENT, ContinuanceBasis.RULE_OF_COURT, ContinuanceBasis.GOOD_CAUSE);
        };
    }

    private static boolean came(Hearing hearing, Role role) {
        return hearing.appearances().stream()
                .anyMatch(each -> each.who().role() == role && each.presence() != Presence.ABSENT);
    }

    private static Requirement<CareCase, CareEvent> remark(CareReason code, Reason reason, Predicate<Hearing> met) {
        return Requirement.<CareCase, CareEvent>ofEvent(code, (subject, event) -> {
                    Hearing hearing = event.facts().orNull(CareFacts.HEARING);
                    return hearing == null || met.test(hearing) ? null : reason;
                })
                .asRemark();
    }
}
