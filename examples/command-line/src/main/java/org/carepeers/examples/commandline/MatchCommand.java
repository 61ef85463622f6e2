package org.carepeers.examples.commandline;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.carepeers.Coded;
import org.carepeers.consent.Audience;
import org.carepeers.examples.commandline.terminal.MatchText;
import org.carepeers.party.PartyId;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.workflow.accompaniment.MatchMessages;
import org.carepeers.workflow.accompaniment.MatchResult;
import org.carepeers.workflow.accompaniment.MatchView;
import org.carepeers.workflow.accompaniment.PeerMatching;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proposes peer support workers to someone, and tells each audience no more than it may know. */
@Command(
        name = "match",
        description = {
            "Proposes peer support workers to someone, the best first as far as the audience may know why.",
            "Why a worker is not available is told per audience; whoever need not know more hears the same words."
        })
final class MatchCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A request and the workers there are. Default: an invented example.")
    private @Nullable String source;

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            defaultValue = "care-team",
            description =
                    "Who reads it: care-team (default), participant, scheduler, peer-supervisor, peer-worker, ...")
    private String audience;

    @Option(
            names = "--supervisor",
            paramLabel = "ID",
            description = "Who reads it as a peer supervisor: they are told more of the workers whom they supervise.")
    private @Nullable String supervisor;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the reasons: en (default) or es.")
    private String language;

    @Override
    public Integer call() {
        Audience reader = Coded.find(Audience.class, audience)
                .orElseThrow(() -> UnusableInputException.at("--audience", "no such audience: " + audience));
        MatchFile file = source == null ? MatchFile.example() : MatchFile.read(source);
        MatchingPolicy policy = MatchingPolicy.example();
        MatchResult result = PeerMatching.under(policy)
                .match(file.request(), file.candidates(), source == null ? MatchFile.handedOver() : Set.of());
        new MatchText(parent.paper(), MatchMessages.in(Locale.forLanguageTag(language), reader))
                .print(file.request(), view(result, reader), policy);
        return 0;
    }

    private MatchView view(MatchResult result, Audience reader) {
        String id = supervisor;
        if (id == null) {
            return result.reasonsFor(reader);
        }
        if (reader != Audience.PEER_SUPERVISOR) {
            throw UnusableInputException.at("--supervisor", "goes with --audience peer-supervisor alone");
        }
        try {
            return result.reasonsForSupervisor(PartyId.of(id));
        } catch (IllegalArgumentException e) {
            throw UnusableInputException.at("--supervisor", String.valueOf(e.getMessage()));
        }
    }
}
