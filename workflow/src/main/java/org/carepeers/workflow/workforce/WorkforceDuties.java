package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.CertificationNotices;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.peer.SupervisionPolicy;
import org.carepeers.peer.TrainingPlan;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleId;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;

/**
 * What is coming due for a worker on a day, and who is to see to it.
 *
 * <p>Only what the law of certification asks of the worker is the worker's; time for training, supervision, answers to
 * signals and safeguards are the supervisor's and the employer's. A part of the policy that a county has not decided on
 * yields nothing. This type is immutable and thread-safe.
 */
public final class WorkforceDuties {

    private final CertificationRules rules;
    private final PeerPolicy policy;
    private final CourtTime time = CourtTime.california();

    private WorkforceDuties(CertificationRules rules, PeerPolicy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    /**
     * Returns the duties under the figures of certification and a county's policy.
     *
     * @param rules the figures
     * @param policy the policy
     * @return the duties
     */
    public static WorkforceDuties of(CertificationRules rules, PeerPolicy policy) {
        return new WorkforceDuties(rules, policy);
    }

    /**
     * Returns what is coming due or is overdue.
     *
     * @param record the worker
     * @param asOf the day that is asked about
     * @return the obligations, the earliest due first; those without a date at the end
     */
    public List<Obligation> comingDue(WorkerRecord record, LocalDate asOf) {
        List<Obligation> open = new ArrayList<>();
        policy.certification().ifPresent(notices -> addCertification(open, record, notices, asOf));
        if (record.employment().stage() != EmploymentStage.NOT_EMPLOYED) {
            policy.training().ifPresent(plan -> addTraining(open, record, plan, asOf));
            policy.supervision().ifPresent(plan -> addSupervision(open, record, plan));
            addSafeguards(open, record);
        }
        open.sort(Comparator.comparing((Obligation each) -> each.due().lastDay().orElse(LocalDate.MAX))
                .thenComparing(each -> each.id().toString()));
        return List.copyOf(open);
    }

    /**
     * Returns what is coming due or is overdue, with what follows from the work that was logged: a heavy week is the
     * supervisor's to answer, whether or not somebody noticed it by hand.
     *
     * @param record the worker
     * @param workload what the worker logged
     * @param asOf the day that is asked about
     * @return the obligations, the earliest due first; those without a date at the end
     */
    public List<Obligation> comingDue(WorkerRecord record, Workload workload, LocalDate asOf) {
        int weeks = policy.supervision().map(SupervisionPolicy::reviewWeeks).orElse(1);
        WorkerRecord noticed = record;
        for (PeerEvent<WorkerEventKind> signal : policy.load()
                .map(weights -> WorkerSignals.heavyWeeks(record, workload, weights, asOf.minusWeeks(weeks), asOf))
                .orElse(List.of())) {
            noticed = noticed.after(signal);
        }
        return comingDue(noticed, asOf);
    }

    private void addCertification(
            List<Obligation> open, WorkerRecord record, CertificationNotices notices, LocalDate asOf) {
        Certification certification = Certification.of(record, rules);
        CertificationStage stage = certification.stageOn(asOf);
        if (stage == CertificationStage.APPROVED_FOR_EXAM) {
            record.certification()
                    .approved()
                    .filter(approval -> isNear(certification.approvalEndsOn(), notices.examDays(), asOf))
                    .ifPresent(approval -> open.add(WorkforceDuty.FINISH_CERTIFICATION.on(
                            approval.event(),
                            DutyHolder.PEER_WORKER,
                            approval.on(),
                            counted(approval.on(), CertificationRules.APPROVAL_WINDOW),
                            rule(CertificationRules.APPROVAL_WINDOW, asOf).citation())));
        }
        record.certification().term().ifPresent(term -> {
            LocalDate end = certification.termEndsOn().orElseThrow();
            LocalDate opens = certification.renewalOpensOn().orElseThrow();
            LocalDate noticed = end.minusDays(notices.renewalDays());
            if (stage == CertificationStage.CERTIFIED && !asOf.isBefore(noticed.isBefore(opens) ? noticed : opens)) {
                open.add(WorkforceDuty.RENEW_CERTIFICATION.on(
                        term.begunBy(),
                        DutyHolder.PEER_WORKER,
                        term.from(),
                        renewal(end),
                        rule(CertificationRules.RENEWAL_WINDOW, asOf).citation()));
            } else if (stage == CertificationStage.EXPIRED) {
                open.add(WorkforceDuty.REINSTATE_CERTIFICATION.on(
                        term.begunBy(),
                        DutyHolder.PEER_WORKER,
                        end.plusDays(1),
                        counted(end, CertificationRules.VACATED_AFTER),
                        rule(CertificationRules.VACATED_AFTER, asOf).citation()));
            }
        });
    }

    private static boolean isNear(Optional<LocalDate> end, int days, LocalDate asOf) {
        return end.map(last -> !asOf.isBefore(last.minusDays(days))).orElse(false);
    }

    private Rule rule(RuleId id, LocalDate day) {
        return rules.rule(id, day);
    }

    private Due counted(LocalDate from, RuleId id) {
        return new Due.OnOrBefore(time.endOfTerm(from, rules.span(id, from)));
    }

    private Due renewal(LocalDate end) {
        return new Due.Within(time.lookBack(end, rules.span(CertificationRules.RENEWAL_WINDOW, end)));
    }

    private static void addTraining(List<Obligation> open, WorkerRecord record, TrainingPlan plan, LocalDate asOf) {
        EventId hired = record.employment().hiredBy().orElseThrow();
        LocalDate since = record.employment().hiredOn().orElseThrow();
        for (TrainingGaps.Gap gap : TrainingGaps.of(record, plan, asOf).gaps()) {
            open.add(WorkforceDuty.TRAINING.about(
                    gap.topic().code(),
                    gap.topic().code().replace('-', ' '),
                    hired,
                    DutyHolder.PEER_EMPLOYER,
                    since,
                    new Due.AsGiven(gap.dueOn(), "training-plan")));
        }
    }

    private static void addSupervision(List<Obligation> open, WorkerRecord record, SupervisionPolicy plan) {
        SupervisionRecord supervision = record.supervision();
        EmploymentState work = record.employment();
        if (supervision.assignedBy().isEmpty()) {
            LocalDate since = work.hiredOn().orElseThrow();
            open.add(WorkforceDuty.ASSIGN_SUPERVISOR.on(
                    work.hiredBy().orElseThrow(),
                    DutyHolder.PEER_EMPLOYER,
                    since,
                    new Due.AsGiven(since, "first-day")));
        } else if (work.stage() == EmploymentStage.AT_WORK) {
            addSession(open, supervision, work, plan);
        }
        work.backOn()
                .ifPresent(back -> open.add(WorkforceDuty.PLAN_RETURN.on(
                        work.hiredBy().orElseThrow(),
                        DutyHolder.PEER_SUPERVISOR,
                        work.since().orElse(back),
                        new Due.AsGiven(back, "expected-return"))));
        for (SupervisionRecord.Signal signal : supervision.openSignals()) {
            open.add(WorkforceDuty.ANSWER_SIGNAL.about(
                    signal.signal().code(),
                    signal.signal().title(),
                    signal.event(),
                    DutyHolder.PEER_SUPERVISOR,
                    signal.on(),
                    new Due.AsGiven(signal.on().plusDays(plan.answerWithinDays()), "supervision-policy")));
        }
    }

    private static void addSession(
            List<Obligation> open, SupervisionRecord supervision, EmploymentState work, SupervisionPolicy plan) {
        EventId begunBy = supervision.assignedBy().orElseThrow();
        LocalDate last = supervision.assignedOn().orElseThrow();
        for (SupervisionRecord.Session session : supervision.sessions()) {
            if (!session.on().isBefore(last)) {
                last = session.on();
                begunBy = session.event();
            }
        }
        open.add(WorkforceDuty.SUPERVISION_SESSION.on(
                begunBy,
                DutyHolder.PEER_SUPERVISOR,
                last,
                new Due.AsGiven(work.afterDaysAtWork(last, plan.sessionEveryDays()), "supervision-policy")));
    }

    private static void addSafeguards(List<Obligation> open, WorkerRecord record) {
        EmploymentState work = record.employment();
        EventId hired = work.hiredBy().orElseThrow();
        LocalDate since = work.hiredOn().orElseThrow();
        boolean offered = record.supervision()
                .safeguardsOfferedOn()
                .map(day -> !day.isBefore(since))
                .orElse(false);
        if (!offered) {
            open.add(WorkforceDuty.OFFER_SAFEGUARDS.on(
                    hired, DutyHolder.PEER_EMPLOYER, since, new Due.AsGiven(since, "first-day")));
        }
        for (Safeguard safeguard : record.supervision().safeguards()) {
            if (safeguard.standing() == Safeguard.Standing.PROPOSED) {
                open.add(WorkforceDuty.ANSWER_SAFEGUARD.on(
                        hired,
                        safeguard.proposedBy() == PeerCapacity.PEER_WORKER
                                ? DutyHolder.PEER_EMPLOYER
                                : DutyHolder.PEER_WORKER,
                        safeguard.since(),
                        new Due.Undated("soon")));
            }
        }
    }

    /**
     * Returns the obligation that begins when one supervisor has more workers than the policy names.
     *
     * @param supervisor the supervisor
     * @param workers the workers of the county
     * @return the employer's obligation, begun by the last assignment; empty if the span is kept or no policy names one
     */
    public Optional<Obligation> span(PartyId supervisor, List<WorkerRecord> workers) {
        List<WorkerRecord> own = SupervisorProfile.workersOf(supervisor, workers);
        boolean tooMany = policy.supervision()
                .map(plan -> own.size() > plan.mostWorkers())
                .orElse(false);
        if (!tooMany) {
            return Optional.empty();
        }
        SupervisionRecord last = own.stream()
                .map(WorkerRecord::supervision)
                .max(Comparator.comparing(each -> each.assignedOn().orElseThrow()))
                .orElseThrow();
        LocalDate since = last.assignedOn().orElseThrow();
        return Optional.of(WorkforceDuty.RELIEVE_SUPERVISOR.on(
                last.assignedBy().orElseThrow(),
                DutyHolder.PEER_EMPLOYER,
                since,
                new Due.AsGiven(since, "supervision-policy")));
    }
}
