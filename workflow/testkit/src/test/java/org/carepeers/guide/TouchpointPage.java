package org.carepeers.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.workflow.accompaniment.PeerTouchpoints;
import org.carepeers.workflow.accompaniment.TouchpointRow;
import org.carepeers.workflow.accompaniment.Trigger;

/** The page of the table of peer work. */
final class TouchpointPage {

    private TouchpointPage() {}

    static String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# Peer work at every point of the process");
        lines.add("");
        lines.add(
                "Written from `PeerTouchpoints` by a test. Nothing here is of law, and nothing is a condition of anything.");
        lines.add("");
        lines.add("| When | What is offered | What for | Who offers it | For how long |");
        lines.add("| --- | --- | --- | --- | --- |");
        PeerTouchpoints.table().rows().forEach(row -> lines.add(row(row)));
        lines.add("");
        lines.add("## Stages that bring none of their own");
        lines.add("");
        PeerTouchpoints.table()
                .noneAt()
                .forEach((stage, because) -> lines.add("* " + stage.title() + ": " + because + "."));
        lines.add("");
        lines.add("## Events that bring none of their own");
        lines.add("");
        PeerTouchpoints.table()
                .noneOn()
                .forEach((kind, because) -> lines.add("* `" + kind.code() + "`: " + because + "."));
        lines.add("");
        lines.add("## Events of an accompaniment that bring none of their own");
        lines.add("");
        PeerTouchpoints.table()
                .noneHere()
                .forEach((kind, because) -> lines.add("* `" + kind.code() + "`: " + because + "."));
        return String.join("\n", lines) + "\n";
    }

    private static String row(TouchpointRow row) {
        return "| " + when(row.trigger()) + " | " + row.touchpoint().title() + " | "
                + row.touchpoint().purpose() + " | " + row.who().code().replace('-', ' ') + " | " + howLong(row) + " |";
    }

    private static String howLong(TouchpointRow row) {
        List<String> parts = new ArrayList<>();
        if (!row.whileIn().isEmpty()) {
            parts.add("only while " + codes(row.whileIn()));
        }
        row.whileHolds().ifPresent(each -> parts.add("only while " + each.code()));
        if (!row.standing().isEmpty()) {
            parts.add("if the accompaniment is " + codes(row.standing()));
        }
        row.marks().stream().map(TouchpointPage::words).forEach(parts::add);
        return String.join(", ", parts);
    }

    private static String words(TouchpointRow.Mark mark) {
        return switch (mark) {
            case ONCE -> "once";
            case UNTIL_THE_CASE_MOVES_ON -> "until the case moves on";
            case AS_ASKED -> "whatever was said about a peer";
            case WITHOUT_A_HEARING -> "if no hearing is set";
        };
    }

    private static String when(Trigger trigger) {
        if (trigger instanceof Trigger.Enters enters) {
            return "the case is at " + codes(enters.stages());
        }
        if (trigger instanceof Trigger.Happens happens) {
            return codes(happens.kinds());
        }
        if (trigger instanceof Trigger.Here here) {
            return codes(here.kinds());
        }
        if (trigger instanceof Trigger.Begins begins) {
            return begins.circumstance().code() + " begins";
        }
        if (trigger instanceof Trigger.Ends ends) {
            return ends.circumstance().code() + " ends";
        }
        if (trigger instanceof Trigger.DismissedOn on) {
            return "the case is dismissed because of " + on.basis().code();
        }
        if (trigger instanceof Trigger.HearingSet) {
            return "a hearing is set";
        }
        if (trigger instanceof Trigger.HearingMoved) {
            return "a hearing is moved";
        }
        if (trigger instanceof Trigger.HearingMovedAgain) {
            return "a hearing is moved again";
        }
        if (trigger instanceof Trigger.AssignmentInQuestion) {
            return "the peer has another part in the person's life or case";
        }
        return trigger instanceof Trigger.HearingWhileAway
                ? "a hearing is ahead while the peer is away"
                : "a hearing was held";
    }

    private static String codes(Collection<? extends Coded> constants) {
        return constants.stream().map(Coded::code).sorted().collect(Collectors.joining(", "));
    }
}
