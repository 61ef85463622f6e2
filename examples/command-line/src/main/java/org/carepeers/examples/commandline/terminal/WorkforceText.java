package org.carepeers.examples.commandline.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carepeers.peer.LoadWeights;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.peer.TrainingPlan;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.workforce.Certification;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.CertificationStanding;
import org.carepeers.workflow.workforce.EmploymentStage;
import org.carepeers.workflow.workforce.EmploymentState;
import org.carepeers.workflow.workforce.FairLoad;
import org.carepeers.workflow.workforce.TrainingGaps;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceDuties;
import org.carepeers.workflow.workforce.WorkforceDuty;
import org.carepeers.workflow.workforce.WorkforceMessages;
import org.carepeers.workflow.workforce.Workload;

/** How a team of peer support workers stands on a day, one worker after another. */
public final class WorkforceText {

    private static final int MINUTES = 60;
    private static final int WEEKS = 4;

    private final Paper paper;
    private final CertificationRules rules;
    private final PeerPolicy policy;
    private final LocalDate day;
    private final Messages messages = WorkforceMessages.english();

    /**
     * Prepares a text.
     *
     * @param paper what it is printed on
     * @param rules the figures of certification
     * @param policy the county's policy
     * @param day the day
     */
    public WorkforceText(Paper paper, CertificationRules rules, PeerPolicy policy, LocalDate day) {
        this.paper = paper;
        this.rules = rules;
        this.policy = policy;
        this.day = day;
    }

    /** Prints what the text is about, and by whose policy. */
    public void printHeading() {
        paper.line(Tone.HEADING, "The team on " + messages.words(day));
        paper.text(
                Tone.QUIET,
                "",
                "By an example policy of an invented county; all workers are invented. Nobody is ranked.");
    }

    /**
     * Prints one worker.
     *
     * @param record the worker as of the day
     * @param workload what the worker logged
     */
    public void print(WorkerRecord record, Workload workload) {
        EmploymentState work = record.employment();
        paper.blank();
        paper.line(Tone.HEADING, record.worker() + " · " + role(work));
        if (work.stage() == EmploymentStage.NOT_EMPLOYED) {
            return;
        }
        paper.text(Tone.PLAIN, "  standing     ", standing(record));
        policy.training().ifPresent(plan -> paper.text(Tone.PLAIN, "  training     ", training(record, plan)));
        policy.load().ifPresent(weights -> paper.text(Tone.PLAIN, "  load         ", load(weights, workload)));
        List<Obligation> due = WorkforceDuties.of(rules, policy).comingDue(record, workload, day).stream()
                .filter(each -> !each.rule()
                        .value()
                        .startsWith(WorkforceDuty.TRAINING.rule().value()))
                .toList();
        due.forEach(this::print);
        if (due.isEmpty()) {
            paper.text(Tone.QUIET, "  due          ", "nothing");
        }
    }

    private void print(Obligation duty) {
        LocalDate last = duty.due().lastDay().orElse(LocalDate.MAX);
        String when = duty.due().lastDay().map(this::when).orElse("soon");
        paper.text(
                last.isBefore(day) ? Tone.REMARK : Tone.PLAIN,
                "  due          ",
                duty.title() + " (" + messages.words(duty.who()) + ", " + when + ")");
    }

    private String role(EmploymentState work) {
        String level = work.level()
                .flatMap(code -> policy.career().flatMap(ladder -> ladder.find(code)))
                .map(step -> step.title())
                .orElseGet(() -> work.role().map(messages::words).orElse("not employed"));
        return level + " · " + work.stage().title().toLowerCase(Locale.ROOT)
                + work.backOn().map(back -> " until " + messages.words(back)).orElse("");
    }

    private String standing(WorkerRecord record) {
        CertificationStanding standing = Certification.of(record, rules).standingOn(day);
        return switch (standing.stage()) {
            case CERTIFIED ->
                "certified through "
                        + standing.termEndsOn().map(messages::words).orElse("a day not known")
                        + "; for a renewal " + standing.educationHoursMissing() + " hours of education are missing, "
                        + standing.lawAndEthicsHoursMissing() + " of law and ethics";
            case NOT_CERTIFIED -> "not certified (only Medi-Cal claims need it)";
            default -> standing.stage().title().toLowerCase(Locale.ROOT);
        };
    }

    private String training(WorkerRecord record, TrainingPlan plan) {
        List<String> gaps = TrainingGaps.of(record, plan, day).gaps().stream()
                .map(gap -> messages.words(gap.topic()) + " " + when(gap.dueOn()))
                .toList();
        return gaps.isEmpty() ? "complete" : String.join("; ", gaps);
    }

    private String when(LocalDate last) {
        return (last.isBefore(day) ? "open since " : "by ") + messages.words(last);
    }

    private String load(LoadWeights weights, Workload workload) {
        FairLoad load = FairLoad.of(weights, workload, day.minusWeeks(WEEKS - 1L), day);
        long heavy = load.weeks().stream().filter(FairLoad.Week::isHeavy).count();
        return Math.round((double) load.averageMinutes() / MINUTES) + " weighted hours a week over " + WEEKS
                + " weeks, "
                + heavy + " of them heavy; with one more person "
                + Math.round((double) load.withOneMorePerson().averageMinutes() / MINUTES);
    }
}
