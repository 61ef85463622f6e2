package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.store.RecordedBeside;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.terminal.OutcomeText;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionOutcome;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.RecordedStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Corrects one event of a case. */
@Command(
        name = "correct",
        description = {
            "Corrects one event of a case by one more entry; the wrong one stays as it is.",
            "Where a later event would no longer stand, it is named and nothing is written.",
            "The peer support on record beside the case follows, by the example policy."
        },
        footer = {"", "Exit code 0: corrected; 1: not corrected; 2: unusable input."})
final class CorrectCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "CASE", description = "The id of the case, or COUNTY/case/ID.")
    private String caseId;

    @Option(names = "--event", required = true, paramLabel = "ID", description = "The event that was wrong.")
    private EventId event;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--reason", required = true, paramLabel = "CODE", description = "Why, as typed-wrongly.")
    private CorrectionReason reason;

    @Option(names = "--by", required = true, paramLabel = "PARTY", description = "The id of whoever corrects.")
    private PartyId by;

    /** One of two things that may have been wrong. */
    static final class What {

        @Option(names = "--on", paramLabel = "DATE", description = "The day on which the event happened.")
        private @Nullable LocalDate on;

        @Option(names = "--void", description = "The event did not happen, or does not belong here.")
        private boolean isVoid;
    }

    @Override
    public Integer call() {
        return store.during(this::correct);
    }

    private int correct(Store open) {
        StreamKey key = open.caseOf(caseId);
        CaseRecorder recorder = open.recorder();
        Amendment<CareEvent> amendment = amendment(recorder.steps(key));
        EventId id = EventId.of("correction:" + (recorder.load(key).head().sequence() + 1));
        CorrectionOutcome<CareCase> outcome =
                recorder.correct(key, new Correction<>(id, reason, by, List.of(amendment)));
        OutcomeText text = new OutcomeText(parent.paper(), new Phrases());
        text.printHeading(key);
        text.print(outcome);
        if (!(outcome instanceof CorrectionOutcome.Corrected<CareCase>)) {
            return 1;
        }
        List<RecordedBeside.Followed> followed = RecordedBeside.follow(open, key, reason, by);
        followed.forEach(text::print);
        return followed.stream().allMatch(each -> each.outcome() instanceof CorrectionOutcome.Corrected<?>) ? 0 : 1;
    }

    private Amendment<CareEvent> amendment(List<? extends RecordedStep<CareEvent, ?>> steps) {
        CareEvent wrong = steps.stream()
                .map(RecordedStep::event)
                .filter(each -> each.id().equals(event))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.at("--event", "no such event stands in the case"));
        LocalDate day = what.on;
        return what.isVoid || day == null
                ? new Amendment.Voided<>(event)
                : new Amendment.Replaced<>(
                        event, CareEvent.builder().from(wrong).occurredOn(day).build());
    }
}
