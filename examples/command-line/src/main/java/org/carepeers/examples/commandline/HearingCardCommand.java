package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.Coded;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.accompaniment.HearingCard;
import org.carepeers.workflow.accompaniment.HearingCardText;
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

    private static final String WORKER = "worker-";

    @ParentCommand
    private CarePeers parent;

    @Parameters(paramLabel = "NAME", description = "A built-in journey with peer support.")
    private String name;

    @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "The day on which the card is made.")
    private LocalDate asOf;

    @Option(names = "--hearing", paramLabel = "KIND", description = "Only this hearing, such as initial-appearance.")
    private @Nullable String hearing;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the card: en (default) or es.")
    private String language;

    @Override
    public Integer call() {
        Story story = CaseFiles.play(name, Optional.of(asOf), parent.progress());
        List<HearingCard> cards = story.beside().stream()
                .flatMap(each -> each.cards(asOf).stream())
                .filter(card -> kinds().contains(card.hearing()))
                .toList();
        Paper paper = parent.paper();
        if (cards.isEmpty()) {
            paper.line("No hearing is set for which someone walks along on " + asOf + ".");
        }
        HearingCardText text = HearingCardText.in(Locale.forLanguageTag(language), HearingCardCommand::name);
        cards.forEach(card -> paper.line(text.markdown(card)));
        return 0;
    }

    /** The invented workers of the journeys are known by what follows in their ids. */
    private static Optional<String> name(PartyId worker) {
        return Optional.of(worker.value())
                .filter(id -> id.startsWith(WORKER) && id.length() > WORKER.length())
                .map(id -> id.substring(WORKER.length(), WORKER.length() + 1).toUpperCase(Locale.ROOT)
                        + id.substring(WORKER.length() + 1));
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
