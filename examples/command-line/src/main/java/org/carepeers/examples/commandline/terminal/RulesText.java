package org.carepeers.examples.commandline.terminal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleChanges;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.machine.Row;

/** Lists the rules and the rows of the process, with section and confidence. */
public final class RulesText {

    private static final int INDENT = 5;

    private final Paper paper;
    private final CareWorkflow workflow;

    /**
     * Prepares to list the rules of a workflow.
     *
     * @param paper what they are printed on
     * @param workflow the workflow
     */
    public RulesText(Paper paper, CareWorkflow workflow) {
        this.paper = paper;
        this.workflow = workflow;
    }

    /**
     * Prints what is in force.
     *
     * @param day the day
     */
    public void print(LocalDate day) {
        paper.line(Tone.HEADING, "Rules in force on " + day);
        paper.text(Tone.QUIET, "", "Verified through " + workflow.rules().verifiedThrough() + ".");
        workflow.rules().rulesOn(day).forEach(this::rule);
        List<Lookup.Unverified> unknown = workflow.rules().findAll(day).stream()
                .filter(Lookup.Unverified.class::isInstance)
                .map(Lookup.Unverified.class::cast)
                .toList();
        if (!unknown.isEmpty()) {
            paper.blank();
            paper.line(Tone.HEADING, "Not known for that day");
            unknown.forEach(each -> paper.text(Tone.REMARK, "  ! ", each.id() + ": " + each.reason()));
        }
        paper.blank();
        paper.line(Tone.HEADING, "Rows of the process in force on " + day);
        workflow.process().rows().stream().filter(row -> isInForce(row, day)).forEach(this::row);
    }

    private void rule(Lookup.InForce inForce) {
        Rule rule = inForce.rule();
        String lead = String.format(Locale.US, "%-" + INDENT + "s", rule.row());
        paper.blank();
        paper.text(
                Tone.HEADING,
                lead,
                rule.id() + " · " + rule.figure() + " · " + rule.citation() + " · "
                        + rule.confidence().code());
        paper.text(
                Tone.PLAIN, " ".repeat(INDENT), rule.title() + " (" + rule.who().code() + ").");
        paper.text(
                Tone.QUIET,
                " ".repeat(INDENT),
                "Counted from: " + rule.anchor().words() + " ("
                        + rule.anchor().confidence().code() + "). Source: "
                        + rule.source().handle() + ".");
        inForce.remarks().forEach(remark -> paper.text(Tone.REMARK, " ".repeat(INDENT) + "! ", remark));
    }

    private void row(Row<CareStage, EventKind, Role, CareCase, CareEvent> row) {
        String to = row.leadsTo().map(CareStage::code).orElse("");
        String basis = row.policy().map(policy -> "policy " + policy + " ").orElse("")
                + row.citations().stream().map(Citation::toString).collect(Collectors.joining(", "));
        paper.text(Tone.PLAIN, "  ", row.kind().code() + (to.isEmpty() ? "" : " → " + to) + " · " + basis.strip());
        paper.text(Tone.QUIET, " ".repeat(INDENT), "by " + codes(row.roles()) + "; from " + stages(row.from()));
    }

    private static String stages(Collection<CareStage> from) {
        int all = CareStage.values().length;
        return from.size() > all / 2 ? from.size() + " of " + all + " stages" : codes(from);
    }

    private static boolean isInForce(Row<?, ?, ?, ?, ?> row, LocalDate day) {
        return !day.isBefore(row.since()) && !day.isAfter(row.until());
    }

    /**
     * Prints what changed between two days.
     *
     * @param earlier the earlier day
     * @param later the later day
     */
    public void printChanges(LocalDate earlier, LocalDate later) {
        RuleChanges changes = workflow.rules().diff(earlier, later);
        paper.line(Tone.HEADING, "From " + earlier + " to " + later);
        changes.bills()
                .forEach(bill -> paper.text(
                        Tone.PLAIN,
                        "  ",
                        bill.name() + ", " + bill.chapter() + ", in force from " + bill.effectiveOn()));
        paper.blank();
        changes.changes().forEach(change -> paper.text(Tone.PLAIN, "  · ", change.sentence()));
        List<String> rows = workflow.process().rows().stream()
                .filter(row -> isInForce(row, earlier) != isInForce(row, later))
                .map(row -> row.kind().code() + (isInForce(row, later) ? ": row began" : ": row ended"))
                .toList();
        rows.forEach(row -> paper.text(Tone.PLAIN, "  · ", row));
        if (changes.changes().isEmpty() && rows.isEmpty()) {
            paper.line("  No rule and no row differs between the two days.");
        }
    }

    private static String codes(Collection<? extends Coded> constants) {
        return constants.stream().map(Coded::code).collect(Collectors.joining(", "));
    }
}
