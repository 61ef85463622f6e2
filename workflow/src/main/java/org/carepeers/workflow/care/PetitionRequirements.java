package org.carepeers.workflow.care;

import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Asked;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;

/** What rows ask for before and around a petition. */
final class PetitionRequirements {

    private PetitionRequirements() {}

    /** What is known of other cases about the same person, and what follows from it. */
    static List<Requirement<CareCase, CareEvent>> priorCases() {
        return List.of(priorCasesKnown(), noOtherPetition(), notBarred(), notVexatiousBefore());
    }

    /** The petitioner is somebody other than the county behavioral health director. */
    static Requirement<CareCase, CareEvent> filedByAnother() {
        Reason county = Reason.of(CareReason.COUNTY_PETITION, Citation.parse("WIC 5977(a)(3)(B)"));
        return Requirement.ofCase(CareReason.COUNTY_PETITION, subject -> subject.isCountyPetition() ? county : null);
    }

    /** The petitioner is the county behavioral health director. */
    static Requirement<CareCase, CareEvent> filedByCounty() {
        Reason another = Reason.of(CareReason.NOT_COUNTY_PETITION, Citation.parse("WIC 5977(a)(3)(A)"));
        return Requirement.ofCase(
                CareReason.NOT_COUNTY_PETITION, subject -> subject.isCountyPetition() ? null : another);
    }

    /** One of the twelve standings, unless a conservator files after a referral and the choice admits it. */
    static Requirement<CareCase, CareEvent> standing(boolean conservatorMayPetition) {
        Reason missing = CareRequirements.about(MachineReason.NOT_STATED, CareFacts.STANDING)
                .with("allowed", String.join(", ", CareFacts.STANDING.type().allowed()));
        return Requirement.ofEvent(
                MachineReason.NOT_STATED,
                (subject, event) -> event.facts().states(CareFacts.STANDING)
                                || conservatorMayPetition && isConservator(subject, event)
                        ? null
                        : missing,
                CareFacts.STANDING);
    }

    /** Remarks where a conservator files without one of the twelve standings. */
    static Requirement<CareCase, CareEvent> standingSettled() {
        Reason open = Reason.of(CareReason.STANDING_OPEN, Citation.parse("WIC 5978(f)(2)"));
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.STANDING_OPEN,
                        (subject, event) -> event.facts().states(CareFacts.STANDING) || !isConservator(subject, event)
                                ? null
                                : open)
                .asRemark();
    }

    /**
     * Remarks where the county agency files in another standing than its director's. The way of the petition follows the
     * standing, so that one of the two may be stated wrongly.
     */
    static Requirement<CareCase, CareEvent> standingOfWhoFiles() {
        Reason mismatch = CareRequirements.about(CareReason.STANDING_OF_ANOTHER, CareFacts.STANDING);
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.STANDING_OF_ANOTHER, (subject, event) -> {
                    PetitionerStanding stated = event.facts().orNull(CareFacts.STANDING);
                    return event.by().role() != Role.COUNTY_AGENCY
                                    || stated == null
                                    || stated == PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR
                            ? null
                            : mismatch.with("stated", stated);
                })
                .asRemark();
    }

    private static boolean isConservator(CareCase subject, CareEvent event) {
        return event.by().role() == Role.PETITIONER_CANDIDATE
                && subject.facts().orNull(CareFacts.REFERRING_COURT) == ReferringCourt.LPS_CONSERVATORSHIP;
    }

    /** Remarks where the petition states neither an examination nor intensive treatments. */
    static Requirement<CareCase, CareEvent> evidenceStated() {
        Reason missing = Reason.of(CareReason.EVIDENCE_NOT_STATED, Citation.parse("WIC 5975(d)"))
                .with("field", CareFacts.EXAMINED_ON.name())
                .with("other", CareFacts.INTENSIVE_TREATMENT_ON.name());
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.EVIDENCE_NOT_STATED,
                        (subject, event) -> event.facts().states(CareFacts.EXAMINED_ON)
                                        || event.facts().states(CareFacts.INTENSIVE_TREATMENT_ON)
                                ? null
                                : missing)
                .asRemark();
    }

    /** Remarks where the standing rests on a recent contact that is not stated. */
    static Requirement<CareCase, CareEvent> contactStated() {
        Reason missing = CareRequirements.about(CareReason.CONTACT_NOT_STATED, CareFacts.LAST_CONTACT_ON);
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.CONTACT_NOT_STATED, (subject, event) -> {
                    boolean needed = event.facts()
                            .find(CareFacts.STANDING)
                            .flatMap(PetitionerStanding::lookBackRule)
                            .isPresent();
                    return needed && !event.facts().states(CareFacts.LAST_CONTACT_ON) ? missing : null;
                })
                .asRemark();
    }

    /** Remarks on what the embedder knows, or does not know, of other cases about the same person. */
    static Requirement<CareCase, CareEvent> priorCasesKnown() {
        Reason unknown = Reason.of(CareReason.PRIOR_NOT_DETERMINED);
        return Requirement.<CareCase, CareEvent>ofCase(
                        CareReason.PRIOR_NOT_DETERMINED,
                        subject -> subject.priorCases().otherPetitionOpen() == Finding.NOT_DETERMINED ? unknown : null)
                .asRemark();
    }

    /** Remarks where another petition about the same person is open; the court dismisses or consolidates. */
    static Requirement<CareCase, CareEvent> noOtherPetition() {
        Reason open = Reason.of(CareReason.OTHER_PETITION_OPEN);
        return Requirement.<CareCase, CareEvent>ofCase(
                        CareReason.OTHER_PETITION_OPEN,
                        subject -> subject.priorCases().otherPetitionOpen().isFound() ? open : null)
                .asRemark();
    }

    /** Remarks where this petitioner may be barred; whether the facts are the same is for the court. */
    static Requirement<CareCase, CareEvent> notBarred() {
        Reason barred = Reason.of(CareReason.MAY_BE_BARRED, Citation.parse("WIC 5977(c)(1)"));
        return Requirement.<CareCase, CareEvent>ofCase(
                        CareReason.MAY_BE_BARRED,
                        subject -> subject.priorCases().dismissedWithPrejudice().isFound() ? barred : null)
                .asRemark();
    }

    /** Remarks where an earlier pleading was found vexatious; the respondent is exempt. */
    static Requirement<CareCase, CareEvent> notVexatiousBefore() {
        Reason before = Reason.of(CareReason.VEXATIOUS_BEFORE, Citation.parse("WIC 5975.1"));
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.VEXATIOUS_BEFORE,
                        (subject, event) ->
                                subject.priorCases().earlierVexatiousPleading().isFound()
                                                && event.facts().orNull(CareFacts.STANDING)
                                                        != PetitionerStanding.RESPONDENT
                                        ? before
                                        : null)
                .asRemark();
    }

    /** Remarks where the county had not begun CARE proceedings on that day. */
    static Requirement<CareCase, CareEvent> countyHasBegun() {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.COUNTY_NOT_BEGUN,
                        (subject, event) ->
                                event.occurredOn().isBefore(subject.county().beganCareOn())
                                        ? Reason.of(CareReason.COUNTY_NOT_BEGUN, Citation.parse("WIC 5970.5"))
                                                .with("county", subject.county())
                                                .with("began", subject.county().beganCareOn())
                                        : null)
                .asRemark();
    }

    /** A criminal court states by which way it refers; each has clocks of its own. */
    static Requirement<CareCase, CareEvent> criminalWayStated() {
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.CRIMINAL_WAY_MISSING, (subject, event) -> {
                    ReferringCourt court = event.facts().orNull(CareFacts.REFERRING_COURT);
                    return court == null
                                    || court.ways().isEmpty()
                                    || event.facts().states(CareFacts.CRIMINAL_REFERRAL)
                            ? null
                            : ofCourt(CareReason.CRIMINAL_WAY_MISSING, court);
                })
                .asking(Asked.oneCode(CareFacts.CRIMINAL_REFERRAL, CriminalReferral.values())
                        .only("where the referring court is a criminal court, as one of its own ways"));
    }

    /** The way stated is one by which that court refers; only a criminal court has any. */
    static Requirement<CareCase, CareEvent> criminalWayOfThatCourt() {
        return Requirement.ofEvent(CareReason.CRIMINAL_WAY_DIFFERS, (subject, event) -> {
            ReferringCourt court = event.facts().orNull(CareFacts.REFERRING_COURT);
            CriminalReferral way = event.facts().orNull(CareFacts.CRIMINAL_REFERRAL);
            if (court == null || way == null || court.ways().contains(way)) {
                return null;
            }
            boolean none = court.ways().isEmpty();
            return ofCourt(none ? CareReason.NO_CRIMINAL_COURT : CareReason.CRIMINAL_WAY_DIFFERS, court)
                    .with("stated", way);
        });
    }

    private static Reason ofCourt(CareReason code, ReferringCourt court) {
        return CareRequirements.about(code, CareFacts.CRIMINAL_REFERRAL)
                .with("court", court)
                .with(
                        "allowed",
                        court.ways().stream().map(CriminalReferral::code).collect(Collectors.joining(", ")));
    }

    /** A misdemeanor court refers only where the defense agrees and there is reason to believe. */
    static Requirement<CareCase, CareEvent> defenseAgrees() {
        Reason missing = CareRequirements.about(CareReason.REFERRAL_NOT_AGREED, CareFacts.DEFENSE_AGREES);
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.REFERRAL_NOT_AGREED,
                        (subject, event) ->
                                event.facts().orNull(CareFacts.REFERRING_COURT) == ReferringCourt.MISDEMEANOR
                                                && !event.facts().found(CareFacts.DEFENSE_AGREES)
                                        ? missing
                                        : null)
                .asking(Asked.oneCode(CareFacts.DEFENSE_AGREES, Finding.FOUND)
                        .only("where the referring court is misdemeanor"));
    }

    /** Remarks where it is not stated that the person is under an involuntary hold. */
    static Requirement<CareCase, CareEvent> underHold() {
        Reason missing = CareRequirements.about(CareReason.HOLD_NOT_DETERMINED, CareFacts.UNDER_INVOLUNTARY_HOLD);
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.HOLD_NOT_DETERMINED,
                        (subject, event) -> event.facts().found(CareFacts.UNDER_INVOLUNTARY_HOLD) ? null : missing)
                .asRemark();
    }

    /** A dismissal at this point is with prejudice only on the ground that the section names. */
    static Requirement<CareCase, CareEvent> withPrejudiceOnlyIf(Fact<Finding> ground, String citation) {
        Reason groundless = Reason.of(CareReason.PREJUDICE_WITHOUT_GROUND, Citation.parse(citation))
                .with("field", ground.name());
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.PREJUDICE_WITHOUT_GROUND,
                        (subject, event) -> event.facts().orNull(CareFacts.PREJUDICE) == Prejudice.WITH
                                        && !event.facts().found(ground)
                                ? groundless
                                : null)
                .asking(Asked.oneCode(ground, Finding.FOUND).only("where prejudice is with"));
    }

    /** A dismissal because the petition was not filed in good faith is with prejudice, and not stated otherwise. */
    static Requirement<CareCase, CareEvent> withPrejudice() {
        Reason without = Reason.of(CareReason.PREJUDICE_REQUIRED, Citation.parse("WIC 5977(c)(1)"))
                .with("field", CareFacts.PREJUDICE.name());
        return Requirement.ofEvent(
                CareReason.PREJUDICE_REQUIRED,
                (subject, event) -> event.facts().orNull(CareFacts.PREJUDICE) == Prejudice.WITHOUT ? without : null);
    }

    /** A dismissal for which the section names no ground is not with prejudice. */
    static Requirement<CareCase, CareEvent> notWithPrejudice(String citation) {
        Reason groundless = Reason.of(CareReason.PREJUDICE_WITHOUT_GROUND, Citation.parse(citation));
        return Requirement.ofEvent(
                CareReason.PREJUDICE_WITHOUT_GROUND,
                (subject, event) -> event.facts().orNull(CareFacts.PREJUDICE) == Prejudice.WITH ? groundless : null);
    }
}
