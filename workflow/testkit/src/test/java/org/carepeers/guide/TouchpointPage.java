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
        return String.join("\n", lines) + "\n";
    }

    private static String row(TouchpointRow row) {
        String stages = row.whileIn().isEmpty() ? "" : "only while " + codes(row.whileIn());
        String life = row.whileHolds().map(each -> "only while " + each.code()).orElse("");
        return "| " + when(row.trigger()) + " | " + row.touchpoint().title() + " | "
                + row.touchpoint().purpose() + " | " + row.who().code().replace('-', ' ') + " | " + stages + life
                + (row.once() ? (stages + life).isEmpty() ? "once" : ", once" : "") + " |";
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
        if (trigger instanceof Trigger.HearingSet) {
            return "a hearing is set";
        }
        return trigger instanceof Trigger.HearingMoved ? "a hearing is moved" : "a hearing was held";
    }

    private static String codes(Collection<? extends Coded> constants) {
        return constants.stream().map(Coded::code).sorted().collect(Collectors.joining(", "));
    }
}
