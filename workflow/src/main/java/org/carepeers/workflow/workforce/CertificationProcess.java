package org.carepeers.workflow.workforce;

import static org.carepeers.peer.PeerCapacity.APPLICANT;
import static org.carepeers.peer.PeerCapacity.CERTIFYING_BODY;
import static org.carepeers.peer.PeerCapacity.COUNTY_PROGRAM;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.peer.WorkerEventKind.*;
import static org.carepeers.workflow.workforce.CertificationStage.APPLIED;
import static org.carepeers.workflow.workforce.CertificationStage.APPROVED_FOR_EXAM;
import static org.carepeers.workflow.workforce.CertificationStage.DENIED;
import static org.carepeers.workflow.workforce.CertificationStage.EXPIRED;
import static org.carepeers.workflow.workforce.CertificationStage.NOT_CERTIFIED;
import static org.carepeers.workflow.workforce.CertificationStage.REVOKED;
import static org.carepeers.workflow.workforce.CertificationStage.SUSPENDED;
import static org.carepeers.workflow.workforce.CertificationStage.VACATED;

import java.util.Set;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Requirement;
import org.carepeers.workflow.machine.RowBuilder;

/**
 * The certification of peer support specialists for Medi-Cal: every move that it can make.
 *
 * <p>What the certifying body decided is recorded whatever the rules say, with a remark. Only a booking, which is a plan, is
 * refused when the examination cannot be taken on that day. No one needs a certification to be a peer support worker.
 */
final class CertificationProcess {

    private static final CertificationStage HELD = CertificationStage.CERTIFIED;

    private final ProcessTable.Builder<
                    CertificationStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            table = ProcessTable.builder(
                    CertificationStage.class, WorkerEventKind.class, PeerCapacity.class, NOT_CERTIFIED, Set.of());
    private final CertificationRequirements must;

    private CertificationProcess(CertificationRules rules) {
        this.must = new CertificationRequirements(rules);
        application();
        examination();
        certification();
        endings();
        learning();
    }

    static ProcessTable<CertificationStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            table(CertificationRules rules) {
        return new CertificationProcess(rules).table.build();
    }

    private RowBuilder<CertificationStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>> on(
            WorkerEventKind kind) {
        return table.on(kind);
    }

    private static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> states(Fact<?> fact) {
        return Requirement.states(PeerEvent::facts, fact);
    }

    // spotless:off
    /** From nothing to an application that is approved (WIC 14045.13, 14045.15). */
    private void application() {
        on(CERTIFICATION_APPLIED).by(PEER_WORKER, APPLICANT).from(NOT_CERTIFIED, DENIED, VACATED, REVOKED).to(APPLIED)
                .requires(states(WorkerFacts.ROUTE), must.routeIsOpen(), must.attested(), must.workOfTheRoute(), must.lettersOfTheRoute()).under("WIC 14045.13", "WIC 14045.15(a)");
        on(APPLICATION_APPROVED).by(CERTIFYING_BODY).from(APPLIED).to(APPROVED_FOR_EXAM)
                .under("WIC 14045.13");
        on(CERTIFICATION_DENIED).by(CERTIFYING_BODY).from(APPLIED, APPROVED_FOR_EXAM).to(DENIED)
                .under("WIC 14045.13");
        on(DENIAL_SET_ASIDE).by(CERTIFYING_BODY).from(DENIED).to(APPROVED_FOR_EXAM)
                .under("WIC 14045.13");
        on(APPLICATION_LAPSED).by(CERTIFYING_BODY, PEER_WORKER, APPLICANT, EMPLOYER).from(APPROVED_FOR_EXAM).to(NOT_CERTIFIED)
                .requires(must.approvalIsOver()).under("WIC 14045.13");
    }

    /** The examination, which someone whose term ran out may take again. */
    private void examination() {
        on(EXAM_BOOKED).by(PEER_WORKER, APPLICANT).from(APPROVED_FOR_EXAM, EXPIRED).same()
                .requires(states(WorkerFacts.EXAM_ON), must.bookedAhead(), must.bookedInTime(), must.attemptLeft()).under("WIC 14045.13");
        on(EXAM_PASSED).by(CERTIFYING_BODY).from(APPROVED_FOR_EXAM, EXPIRED).same()
                .requires(must.attemptLeft().asRemark(), must.withinApproval().asRemark()).under("WIC 14045.13");
        on(EXAM_NOT_PASSED).by(CERTIFYING_BODY).from(APPROVED_FOR_EXAM, EXPIRED).same()
                .requires(must.attemptLeft().asRemark(), must.withinApproval().asRemark()).under("WIC 14045.13");
    }

    /** The certification, its terms, and the way back into it. */
    private void certification() {
        on(WorkerEventKind.CERTIFIED).by(CERTIFYING_BODY).from(APPROVED_FOR_EXAM).to(HELD)
                .requires(must.termEndsAhead(), must.examPassed(), must.trained(), must.ethicsAffirmed(), must.withinApproval().asRemark()).under("WIC 14045.13", "WIC 14045.15");
        on(CERTIFICATION_TAKEN_UP).by(PEER_WORKER, EMPLOYER, COUNTY_PROGRAM).from(NOT_CERTIFIED).to(HELD)
                .requires(states(WorkerFacts.TERM_ENDS_ON)).underPolicy("a-record-begins-midway", "WIC 14045.13");
        on(CERTIFICATION_RENEWED).by(CERTIFYING_BODY).from(HELD, EXPIRED).to(HELD)
                .requires(must.termEndsAhead(), must.renewedInTime(), must.educated(), must.educatedInLawAndEthics(), must.ethicsAffirmed()).under("WIC 14045.13", "WIC 14045.15(b)");
        on(CERTIFICATION_REINSTATED).by(CERTIFYING_BODY).from(EXPIRED).to(HELD)
                .requires(must.termEndsAhead(), must.reinstatable()).under("WIC 14045.13");
        on(CERTIFICATION_RESTORED).by(CERTIFYING_BODY).from(SUSPENDED, REVOKED).to(HELD)
                .under("WIC 14045.13");
    }

    /** What ends it or holds it up; the dates say the first two even where nobody records them. */
    private void endings() {
        on(CERTIFICATION_EXPIRED).by(CERTIFYING_BODY, PEER_WORKER, EMPLOYER, COUNTY_PROGRAM).from(HELD, EXPIRED).to(EXPIRED)
                .requires(must.termIsOver()).under("WIC 14045.13");
        on(CERTIFICATION_VACATED).by(CERTIFYING_BODY, PEER_WORKER, EMPLOYER, COUNTY_PROGRAM).from(EXPIRED, VACATED).to(VACATED)
                .requires(must.reinstatementIsOver()).under("WIC 14045.13");
        on(CERTIFICATION_SUSPENDED).by(CERTIFYING_BODY).from(HELD).to(SUSPENDED)
                .under("WIC 14045.13");
        on(CERTIFICATION_REVOKED).by(CERTIFYING_BODY).from(HELD, SUSPENDED, EXPIRED).to(REVOKED)
                .under("WIC 14045.13");
    }

    /** What counts for a renewal or beyond it. */
    private void learning() {
        on(CONTINUING_EDUCATION_COMPLETED).by(PEER_WORKER, APPLICANT, EMPLOYER, PEER_SUPERVISOR).from(CertificationStage.values()).same()
                .requires(states(WorkerFacts.HOURS), must.hoursAddUp()).under("WIC 14045.13");
        on(ETHICS_AFFIRMED).by(PEER_WORKER, APPLICANT).from(CertificationStage.values()).same()
                .under("WIC 14045.15(b)");
        on(SPECIALIZATION_COMPLETED).by(PEER_WORKER, CERTIFYING_BODY, EMPLOYER).from(HELD, EXPIRED, SUSPENDED).same()
                .requires(states(WorkerFacts.SPECIALIZATION), must.specialized()).under("WIC 14045.13");
    }
    // spotless:on
}
