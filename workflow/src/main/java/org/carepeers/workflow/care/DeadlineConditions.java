package org.carepeers.workflow.care;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.workflow.care.DeadlineRow.When;
import org.jspecify.annotations.Nullable;

/** The conditions of which the table of deadlines speaks. */
final class DeadlineConditions {

    private DeadlineConditions() {}

    /** The kinds of event that state a hearing that was held. */
    static EventKind[] hearingsHeld() {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.facts().contains(CareFacts.HEARING))
                .toArray(EventKind[]::new);
    }

    static When notice(NoticeKind kind) {
        return (subject, event) -> event.facts().orNull(CareFacts.NOTICE) == kind;
    }

    static When hearing(HearingKind kind) {
        return (subject, event) -> event.facts().orNull(CareFacts.HEARING_KIND) == kind;
    }

    /** Referred by that way, and not back at the criminal court. */
    static When criminal(CriminalReferral way) {
        return (subject, event) -> now(subject, event, CareFacts.CRIMINAL_REFERRAL) == way
                && subject.lastOrNull(EventKind.REFERRED_BACK) == null;
    }

    /** The initial appearance is set on the county's own petition, or at once on an accepted referral. */
    static When onCountyPetition() {
        return (subject, event) -> subject.stage() != CareStage.AWAITING_RULING_ON_REPORT;
    }

    static When onReport() {
        return (subject, event) -> subject.stage() == CareStage.AWAITING_RULING_ON_REPORT;
    }

    /** Nobody was appointed for the respondent before the appearance is set on the county's own petition. */
    static When withoutCounselOnCountyPetition() {
        return (subject, event) -> hasNoCounsel(subject) && onCountyPetition().test(subject, event);
    }

    /** Nobody was appointed for the respondent before the appearance is set after a report. */
    static When withoutCounselOnReport() {
        return (subject, event) -> hasNoCounsel(subject) && onReport().test(subject, event);
    }

    private static boolean hasNoCounsel(CareCase subject) {
        return subject.lastOrNull(EventKind.COUNSEL_APPOINTED) == null
                && subject.lastOrNull(EventKind.COUNSEL_SUBSTITUTED) == null;
    }

    /** A case comes to the initial appearance by an order outside the table, or is taken up there, on the county's petition. */
    static When ofCountyPetition() {
        return (subject, event) ->
                now(subject, event, CareFacts.STANDING) == PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR;
    }

    /** As {@link #ofCountyPetition()}, on the petition of anyone else, who is the petitioner also where it is not on record. */
    static When ofReportedPetition() {
        return (subject, event) -> !ofCountyPetition().test(subject, event);
    }

    static When contentsIncomplete() {
        return (subject, event) -> event.facts().orNull(CareFacts.CONTENTS_COMPLETE) == Finding.NOT_FOUND;
    }

    /** A connection that is known when the hearing is set, or becomes known afterwards. */
    static When tribalConnection() {
        return (subject, event) -> now(subject, event, CareFacts.TRIBAL_CONNECTION) == Finding.FOUND
                && !(event.kind() == EventKind.TRIBAL_CONNECTION_STATED
                        && subject.facts().found(CareFacts.TRIBAL_CONNECTION));
    }

    /** The respondent is said to have no such connection. */
    static When noTribalConnection() {
        return (subject, event) -> event.facts().orNull(CareFacts.TRIBAL_CONNECTION) == Finding.NOT_FOUND;
    }

    /**
     * Enrollment that is known when the hearing is to be set, or becomes known afterwards, of a respondent who has not
     * refused consent to the notice.
     */
    static When tribalEnrollment() {
        return (subject, event) -> now(subject, event, CareFacts.TRIBAL_ENROLLMENT) == Finding.FOUND
                && consentToTribe(subject, event) != Finding.NOT_FOUND
                && !(event.kind() == EventKind.TRIBAL_CONNECTION_STATED && hadEnrollment(subject));
    }

    private static boolean hadEnrollment(CareCase subject) {
        return subject.facts().found(CareFacts.TRIBAL_ENROLLMENT)
                && subject.facts().orNull(CareFacts.TRIBAL_NOTICE_CONSENT) != Finding.NOT_FOUND;
    }

    /** The respondent is said not to be enrolled, or not to consent to the notice. */
    static When noNoticeToTheTribe() {
        return (subject, event) -> now(subject, event, CareFacts.TRIBAL_ENROLLMENT) == Finding.NOT_FOUND
                || consentToTribe(subject, event) == Finding.NOT_FOUND;
    }

    private static @Nullable Finding consentToTribe(CareCase subject, CareEvent event) {
        Finding stated = event.kind() == EventKind.TRIBAL_CONNECTION_STATED
                ? event.facts().orNull(CareFacts.RESPONDENT_CONSENTS)
                : null;
        return stated == null ? subject.facts().orNull(CareFacts.TRIBAL_NOTICE_CONSENT) : stated;
    }

    /** What the county or the candidate owes is not done by the petition of somebody else. */
    static When notByAnotherPetitioner() {
        return (subject, event) -> event.kind() != EventKind.PETITION_FILED
                || event.by().role() == Role.PETITIONER_CANDIDATE
                || event.facts().orNull(CareFacts.STANDING) == standingOfTheCandidate(subject);
    }

    /** The conservator after a referral from a conservatorship; the county behavioral health director after any other. */
    private static PetitionerStanding standingOfTheCandidate(CareCase subject) {
        return subject.facts().orNull(CareFacts.REFERRING_COURT) == ReferringCourt.LPS_CONSERVATORSHIP
                ? PetitionerStanding.PUBLIC_GUARDIAN
                : PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR;
    }

    /** The county consults by a test of its own, from which neither of the others follows. */
    static When tribalConsultation() {
        return (subject, event) -> now(subject, event, CareFacts.TRIBAL_CONSULTATION) == Finding.FOUND;
    }

    /** The case management hearing was held, though it may have been continued for an agreement. */
    static When heldForCaseManagement() {
        return (subject, event) -> event.kind() != EventKind.HEARING_CONTINUED || isContinuedForAgreement(event);
    }

    static When continuedForAgreement() {
        return (subject, event) -> isContinuedForAgreement(event);
    }

    private static boolean isContinuedForAgreement(CareEvent event) {
        Continuance continuance = event.facts().orNull(CareFacts.CONTINUANCE);
        return event.facts().orNull(CareFacts.HEARING_KIND) == HearingKind.CASE_MANAGEMENT
                && continuance != null
                && continuance.basis() == ContinuanceBasis.STIPULATION;
    }

    /** The hearing was continued so that the plan could be finished, or for good cause. */
    static When continuedForThePlan() {
        return (subject, event) -> {
            Continuance continuance = event.facts().orNull(CareFacts.CONTINUANCE);
            return continuance != null
                    && (continuance.basis() == ContinuanceBasis.PLAN_NOT_READY
                            || continuance.goodCause().isFound());
        };
    }

    static When planReviewContinuedOnRequest() {
        return (subject, event) -> {
            Continuance continuance = event.facts().orNull(CareFacts.CONTINUANCE);
            return event.facts().orNull(CareFacts.HEARING_KIND) == HearingKind.CARE_PLAN_REVIEW
                    && continuance != null
                    && continuance
                            .movedBy()
                            .filter(mover -> mover != Role.COURT)
                            .isPresent();
        };
    }

    static When heldToShowCause() {
        return (subject, event) -> event.kind() == EventKind.FINE_IMPOSED
                || event.kind() == EventKind.SPECIAL_MASTER_APPOINTED
                || heard(event, HearingKind.ORDER_TO_SHOW_CAUSE);
    }

    static When conservatorshipAuthorityUsed() {
        return (subject, event) -> event.facts().found(CareFacts.CONSERVATORSHIP_AUTHORITY_USED);
    }

    static When interpreterNeeded() {
        return (subject, event) -> now(subject, event, CareFacts.INTERPRETER_NEEDED) == Finding.FOUND;
    }

    static When interpreterProvided() {
        return (subject, event) -> saysOfHearing(
                event,
                hearing -> hearing.outcome().isHeard()
                        && hearing.interpreterProvided().isFound());
    }

    /** Told at a hearing, or recorded by itself. */
    static When advisedOfRights() {
        return (subject, event) -> event.kind() == EventKind.RIGHTS_ADVISED
                || saysOfHearing(event, hearing -> hearing.rightsAdvised().isFound());
    }

    /** Told at a hearing, or recorded by itself. */
    static When toldOfAppeal() {
        return (subject, event) -> event.kind() == EventKind.APPEAL_RIGHT_TOLD
                || saysOfHearing(event, hearing -> hearing.appealRightTold().isFound());
    }

    /** The hearing at which the obligation would begin did not already tell. */
    static When appealNotToldThere() {
        return (subject, event) ->
                !saysOfHearing(event, hearing -> hearing.appealRightTold().isFound());
    }

    /** The month that the section names is counted from the order of the plan; of a further year it is silent. */
    static When firstTerm() {
        return (subject, event) -> subject.term() <= 1;
    }

    static When rightsNotYetAdvised() {
        return (subject, event) -> subject.lastOrNull(EventKind.RIGHTS_ADVISED) == null;
    }

    /** A matter was heard; one that went over or was taken off calendar is still to be. */
    static When aHearingHeld() {
        return (subject, event) ->
                saysOfHearing(event, hearing -> hearing.outcome().isHeard());
    }

    static When heldToSeal() {
        return (subject, event) -> heard(event, HearingKind.SEALING);
    }

    /** The entity was joined, or heard on why it should not be. */
    static When joinedOrHeard() {
        return (subject, event) -> event.kind() == EventKind.LOCAL_ENTITY_JOINED || heard(event, HearingKind.JOINDER);
    }

    static When noCopyToRespondent() {
        return (subject, event) ->
                !event.facts().find(CareFacts.SERVED_ON).orElse(Set.of()).contains(Role.RESPONDENT);
    }

    private static boolean saysOfHearing(CareEvent event, Predicate<Hearing> condition) {
        Hearing hearing = event.facts().orNull(CareFacts.HEARING);
        return hearing != null && condition.test(hearing);
    }

    /** The original petitioner lives with the respondent or is family, is relieved, and still receives notice. */
    static When continuingNotice() {
        return (subject, event) -> {
            PetitionerStanding standing = subject.facts().orNull(CareFacts.STANDING);
            return standing != null
                    && standing.keepsContinuingRights()
                    && subject.facts().found(CareFacts.SUCCESSOR_APPOINTED)
                    && subject.lastOrNull(EventKind.PETITIONER_NOTICE_ENDED) == null;
        };
    }

    /** The matter was heard, alone or together with another; not if it went over or was taken off calendar. */
    private static boolean heard(CareEvent event, HearingKind kind) {
        return HearingDates.holds(event, kind)
                && saysOfHearing(event, hearing -> hearing.outcome().isHeard());
    }

    /** The county filed it, and did not serve it on the respondent and counsel in doing so. */
    static When filedByCountyAndNotServed() {
        return (subject, event) -> {
            if (event.by().role() != Role.COUNTY_AGENCY) {
                return false;
            }
            Set<Role> served = event.facts().find(CareFacts.SERVED_ON).orElse(Set.of());
            return !served.containsAll(Set.of(Role.RESPONDENT, Role.RESPONDENT_COUNSEL));
        };
    }

    private static <T> @Nullable T now(CareCase subject, CareEvent event, Fact<T> fact) {
        T stated = event.facts().orNull(fact);
        return stated == null ? subject.facts().orNull(fact) : stated;
    }
}
