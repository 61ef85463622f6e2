package org.carepeers.workflow.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.PositionEventKind;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.OthersAround;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.partner.PartnerReferral;
import org.carepeers.workflow.partner.PartnerReferralWorkflow;
import org.carepeers.workflow.workforce.IncidentProcess;
import org.carepeers.workflow.workforce.IncidentState;
import org.carepeers.workflow.workforce.Recruitment;
import org.carepeers.workflow.workforce.RecruitmentWorkflow;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceWorkflow;

/**
 * How each kind of stream of this library is recorded.
 *
 * <p>The name of a policy is the county's own, such as {@code touchpoints-2026-07}; it stands in every entry that was decided
 * by it.
 */
public final class StreamProcesses {

    private StreamProcesses() {}

    /**
     * Returns how CARE cases are recorded.
     *
     * @param workflow how they are decided on
     * @return the process
     */
    public static StreamProcess<CareEvent, Effect, CareCase> ofCases(CareWorkflow workflow) {
        return new CaseStream(workflow);
    }

    /**
     * Returns how the peer support beside people is recorded, without asking who else stands around them.
     *
     * @param support how it is decided on
     * @param policy the name of the county's policy
     * @return the process
     */
    public static StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> ofAccompaniments(
            PeerSupport support, String policy) {
        return ofAccompaniments(support, policy, (person, day) -> OthersAround.NOBODY);
    }

    /**
     * Returns how the peer support beside people is recorded. The stream of someone of the family is {@linkplain
     * Recorder#open opened} with the {@linkplain #headerOf header} that says so.
     *
     * @param support how it is decided on
     * @param policy the name of the county's policy
     * @param around tells who else stands around someone on a day, by other records; thread-safe
     * @return the process
     */
    public static StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> ofAccompaniments(
            PeerSupport support, String policy, BiFunction<SubjectId, LocalDate, OthersAround> around) {
        return ofAccompaniments(support, policy, around, (id, event) -> Optional.empty());
    }

    /**
     * Returns how peer support beside people is recorded that follows their cases: peer work comes on offer, moves and falls
     * away with them, and the worklist tells it.
     *
     * @param support how it is decided on
     * @param policy the name of the county's policy
     * @param around tells who else stands around someone on a day, by other records; thread-safe
     * @param cases tells what is recorded of a case, such as {@link CaseSteps}; what it does not tell is refused; thread-safe
     * @return the process
     */
    public static StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> ofAccompaniments(
            PeerSupport support,
            String policy,
            BiFunction<SubjectId, LocalDate, OthersAround> around,
            BiFunction<CaseId, EventId, Optional<CaseStep>> cases) {
        return new AccompanimentStream(support, policy, around, cases);
    }

    /**
     * Returns the header with which the stream of peer support is opened; without one it is a participant's.
     *
     * @param who whom it accompanies
     * @return the header
     */
    public static String headerOf(Accompanied who) {
        return AccompanimentStream.header(who);
    }

    /**
     * Returns how the working life of peer support workers is recorded.
     *
     * @param workflow how it is decided on
     * @param policy the name of the county's policy
     * @return the process
     */
    public static StreamProcess<PeerEvent<WorkerEventKind>, PeerEvent<WorkerEventKind>, WorkerRecord> ofWorkers(
            WorkforceWorkflow workflow, String policy) {
        return new PeerEventStream<>(
                StreamKind.WORKER,
                WorkerEventKind.class,
                policy,
                key -> WorkerRecord.begin(key.id()),
                workflow::decide,
                WorkerRecord::after);
    }

    /**
     * Returns how positions are recorded: as facts, which nothing refuses.
     *
     * @param policy the name of the county's policy
     * @return the process, whose present is the stream itself
     */
    public static StreamProcess<
                    PeerEvent<PositionEventKind>, PeerEvent<PositionEventKind>, PeerStream<PositionEventKind>>
            ofPositions(String policy) {
        return new PeerEventStream<>(
                StreamKind.POSITION,
                PositionEventKind.class,
                policy,
                key -> PeerStream.begin(PositionEventKind.class, key.id(), key.county()),
                (present, event) -> new Ruling.Permitted<>(event.kind(), List.of(), List.of(), Optional.empty()),
                PeerStream::with);
    }

    /**
     * Returns how the filling of positions is recorded.
     *
     * @param workflow how it is decided on
     * @param policy the name of the county's policy
     * @return the process
     */
    public static StreamProcess<PeerEvent<RecruitmentEventKind>, PeerEvent<RecruitmentEventKind>, Recruitment>
            ofRecruitments(RecruitmentWorkflow workflow, String policy) {
        return new PeerEventStream<>(
                StreamKind.RECRUITMENT,
                RecruitmentEventKind.class,
                policy,
                key -> Recruitment.begin(),
                workflow::decide,
                Recruitment::after);
    }

    /**
     * Returns how safety incidents are recorded.
     *
     * @param process how they are decided on
     * @param policy the name of the county's policy
     * @return the process
     */
    public static StreamProcess<PeerEvent<IncidentEventKind>, PeerEvent<IncidentEventKind>, IncidentState> ofIncidents(
            IncidentProcess process, String policy) {
        return new PeerEventStream<>(
                StreamKind.INCIDENT,
                IncidentEventKind.class,
                policy,
                key -> IncidentState.begin(key.id()),
                process::decide,
                IncidentState::after);
    }

    /**
     * Returns how referrals to partners are recorded.
     *
     * @param workflow how they are decided on
     * @param policy the name of the county's policy
     * @return the process
     */
    public static StreamProcess<
                    PeerEvent<PartnerReferralEventKind>, PeerEvent<PartnerReferralEventKind>, PartnerReferral>
            ofPartnerReferrals(PartnerReferralWorkflow workflow, String policy) {
        return new PeerEventStream<>(
                StreamKind.PARTNER_REFERRAL,
                PartnerReferralEventKind.class,
                policy,
                key -> PartnerReferral.begin(),
                workflow::decide,
                PartnerReferral::after);
    }

    /**
     * Returns how it is recorded which ids are one person: in one stream for each county.
     *
     * @return the process
     */
    public static StreamProcess<IdentityEvent, IdentityEvent, PersonIndex> ofIdentities() {
        return new IdentityStream();
    }
}
