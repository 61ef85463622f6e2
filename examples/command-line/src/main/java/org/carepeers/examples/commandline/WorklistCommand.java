package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.terminal.Tone;
import org.carepeers.party.County;
import org.carepeers.party.StreamKind;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what is due in all cases of a county. */
@Command(name = "worklist", description = "Lists what is due in all cases of a county through a day, overdue first.")
final class WorklistCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @Option(names = "--county", required = true, paramLabel = "CODE", description = "The county, as san-diego.")
    private County county;

    @Option(
            names = "--through",
            required = true,
            paramLabel = "DATE",
            description = "The last day. What has no date is not listed.")
    private LocalDate through;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which it is asked. Peer work that was on offer only before it is left out.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        return store.during(this::list);
    }

    private int list(Store open) {
        Phrases phrases = new Phrases();
        parent.paper()
                .line(Tone.HEADING, "Due in " + phrases.words(county) + " County through " + phrases.day(through));
        WorklistQuery all = WorklistQuery.dueThrough(county, through, PAGE);
        WorklistQuery query = asOf == null ? all : all.asOf(asOf);
        List<WorklistItem> page = open.journal().worklist().page(query);
        if (page.isEmpty()) {
            parent.paper().text(Tone.QUIET, "  ", "nothing");
        }
        while (!page.isEmpty()) {
            page.forEach(item -> print(phrases, item));
            page = open.journal().worklist().page(query.after(page.get(page.size() - 1)));
        }
        return 0;
    }

    private void print(Phrases phrases, WorklistItem item) {
        String day = item.lastDay().map(phrases::day).orElse("no date");
        boolean ofPeers = item.stream().kind() == StreamKind.ACCOMPANIMENT;
        parent.paper()
                .text(
                        ofPeers ? Tone.PEER : Tone.PLAIN,
                        "  " + day + (ofPeers ? "  ♥ " : "  "),
                        item.stream().id() + ": " + item.title() + " (" + phrases.words(item.who()) + ")");
    }
}
