package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.Coded;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentMessages;
import org.carepeers.workflow.accompaniment.BoundaryMessages;
import org.carepeers.workflow.accompaniment.HearingCard;
import org.carepeers.workflow.accompaniment.HearingCardText;
import org.carepeers.workflow.accompaniment.PocketSentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the card that a peer and a person carry to a hearing. */
@Command(
        name = "hearing-card",
        description = "Prints the card that a peer and a person carry to each hearing that is set on a day.")
final class HearingCardCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Parameters(paramLabel = "NAME", description = "A built-in journey with peer support.")
    private String name;

    @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "The day on which the card is made.")
    private LocalDate asOf;

    @Option(names = "--hearing", paramLabel = "KIND", description = "Only this hearing, such as initial-appearance.")
    private @Nullable String hearing;

    @Override
    public Integer call() {
        Story story = CaseFiles.play(name, Optional.of(asOf), parent.progress());
        List<HearingCard> cards = story.beside().stream()
                .map(each -> each.history().present())
                .flatMap(present -> kinds().stream().flatMap(kind -> card(present, kind).stream()))
                .toList();
        Paper paper = parent.paper();
        if (cards.isEmpty()) {
            paper.line("No hearing is set for which someone walks along on " + asOf + ".");
        }
        HearingCardText text = new HearingCardText(
                AccompanimentMessages.in(Locale.US),
                BoundaryMessages.in(Locale.US).words(PocketSentence.HERE_TO_SUPPORT));
        cards.forEach(card -> paper.line(text.markdown(card)));
        return 0;
    }

    private static Optional<HearingCard> card(Accompaniment present, HearingKind kind) {
        return HearingCard.find(present, kind);
    }

    private List<HearingKind> kinds() {
        String code = hearing;
        if (code == null) {
            return List.of(HearingKind.values());
        }
        return List.of(Coded.find(HearingKind.class, code)
                .orElseThrow(() -> UnusableInputException.at(code, "no such kind of hearing")));
    }
}
