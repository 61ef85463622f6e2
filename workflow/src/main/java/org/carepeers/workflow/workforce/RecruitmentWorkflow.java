package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.peer.RecruitmentFacts;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationId;

/**
 * How openings for peer support workers are decided on, under the policy of one county.
 *
 * <p>Deciding is a pure function of the opening and the event. This type is immutable and thread-safe.
 */
public final class RecruitmentWorkflow {

    /** The rule: what was answered to a question that came too early is put aside. */
    public static final RuleId PUT_ASIDE = RuleId.of("early-history-question");

    private final ProcessTable<
                    RecruitmentStage, RecruitmentEventKind, PeerCapacity, Recruitment, PeerEvent<RecruitmentEventKind>>
            process;

    private RecruitmentWorkflow(RecruitmentPolicy policy) {
        this.process = RecruitmentProcess.table(policy);
    }

    /**
     * Returns the workflow under a policy.
     *
     * @param policy what must be in place before a position is advertised
     * @return the workflow
     */
    public static RecruitmentWorkflow under(RecruitmentPolicy policy) {
        return new RecruitmentWorkflow(policy);
    }

    /**
     * Returns the process.
     *
     * @return the table
     */
    public ProcessTable<
                    RecruitmentStage, RecruitmentEventKind, PeerCapacity, Recruitment, PeerEvent<RecruitmentEventKind>>
            process() {
        return process;
    }

    /**
     * Decides on an event.
     *
     * @param opening the opening as it is
     * @param event the event
     * @return permitted with remarks, or not permitted with every reason
     */
    public Ruling<RecruitmentStage> decide(Recruitment opening, PeerEvent<RecruitmentEventKind> event) {
        return process.rule(opening.stage(), event.kind(), event.by().as(), event.occurredOn(), opening, event);
    }

    /**
     * Lists what may happen next.
     *
     * @param opening the opening as it is
     * @param on the day that is asked about
     * @return one option for each kind of event that is foreseen
     */
    public List<Option<RecruitmentStage, RecruitmentEventKind, PeerCapacity>> options(
            Recruitment opening, LocalDate on) {
        return process.options(opening.stage(), on, opening);
    }

    /**
     * Lists what the employer has to set right: a question about conviction history that came before a conditional offer.
     *
     * @param stream the stream of the opening
     * @return one obligation for each applicant who was asked too early, in the order of the events
     */
    public static List<Obligation> toSetRight(PeerStream<RecruitmentEventKind> stream) {
        List<Obligation> duties = new ArrayList<>();
        Recruitment before = Recruitment.begin();
        for (PeerEvent<RecruitmentEventKind> event : stream.events()) {
            boolean early = event.kind() == RecruitmentEventKind.HISTORY_ASKED
                    && !before.mayBeAsked(event.facts().find(RecruitmentFacts.APPLICANT));
            if (early) {
                duties.add(putAside(event.id(), event.occurredOn()));
            }
            before = before.after(event);
        }
        return List.copyOf(duties);
    }

    private static Obligation putAside(EventId begunBy, LocalDate on) {
        return new Obligation(
                ObligationId.of(PUT_ASIDE, begunBy),
                "Put aside what was answered, tell the applicant so, and ask counsel what else is owed",
                Basis.COUNTY_POLICY,
                List.of(Citation.parse("GOV 12952(a)(2)")),
                DutyHolder.PEER_EMPLOYER,
                on,
                new Due.AsGiven(on, PUT_ASIDE.value()));
    }
}
