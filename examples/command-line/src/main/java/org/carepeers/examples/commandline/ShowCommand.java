package org.carepeers.examples.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.carepeers.consent.Audience;
import org.carepeers.examples.commandline.store.ConsentFile;
import org.carepeers.examples.commandline.store.RecordedCase;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.json.CareJson;
import org.carepeers.participant.Participant;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.disclosure.AccessDecision;
import org.carepeers.workflow.disclosure.AccessMessages;
import org.carepeers.workflow.disclosure.AccessRequest;
import org.carepeers.workflow.disclosure.AccessTable;
import org.carepeers.workflow.disclosure.CaseDisclosure;
import org.carepeers.workflow.disclosure.RecordAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a case as one audience may see it. */
@Command(
        name = "show",
        description = {
            "Shows a case as one audience may see it, as JSON, and puts on record to whom it was shown, with the consents.",
            "That someone works for a court, a county or a team is taken as said."
        },
        footer = {"", "Exit code 0: shown; 1: nothing may be shown, and why; 2: unusable input."})
final class ShowCommand implements Callable<Integer> {

    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    @ParentCommand
    private CarePeers parent;

    @Mixin
    private StoreOption store;

    @ArgGroup(multiplicity = "1")
    private WhichCase which;

    /** The case, which may stand alone or behind an option. */
    private static final class WhichCase {

        @Parameters(paramLabel = "CASE", description = "The id of the case, or COUNTY/case/ID.")
        private @Nullable String argument;

        @Option(names = "--as", paramLabel = "CASE", description = "The same, written as an option.")
        private @Nullable String option;

        String id() {
            return Objects.requireNonNull(argument == null ? option : argument);
        }
    }

    @Option(names = "--audience", required = true, paramLabel = "CODE", description = "To whom, as county-agency.")
    private Audience audience;

    @Option(
            names = "--to",
            paramLabel = "PARTY",
            description = "The id of whoever of the audience it is shown to. May be left out for the participant.")
    private @Nullable PartyId recipient;

    @Option(
            names = "--participant",
            paramLabel = "PARTY",
            description = "The id of the person whose case it is. Default: the one that the case file named.")
    private @Nullable PartyId participant;

    @Option(
            names = "--consent",
            paramLabel = "FILE",
            description =
                    "A consent on record, or a list of them, as JSON. Without it, what asks for one is not shown.")
    private @Nullable Path consents;

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which it is shown. Default: today.")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        return store.during(this::show);
    }

    private int show(Store open) {
        RecordedCase recorded = new RecordedCase(open, open.caseOf(which.id()));
        CareHistory history = recorded.history();
        AccessDecision<CaseDisclosure> decision =
                RecordAccess.by(AccessTable.standard()).decide(history, request(open, history));
        if (decision instanceof AccessDecision.Granted<CaseDisclosure> granted) {
            recorded.disclosed(granted.view().disclosure());
            parent.paper().line(CareJson.standard().write(granted.view()));
            return 0;
        }
        ((AccessDecision.NotGranted<CaseDisclosure>) decision)
                .reasons()
                .forEach(reason -> parent.paper().line(AccessMessages.english().sentence(reason)));
        return 1;
    }

    private AccessRequest request(Store open, CareHistory history) {
        PartyId person = participant == null
                ? history.file()
                        .participant()
                        .map(Participant::id)
                        .orElseThrow(() -> UnusableInputException.at(
                                "--participant", "must be given, since the case file named none"))
                : participant;
        PartyId to = recipient == null && audience == Audience.PARTICIPANT ? person : recipient;
        if (to == null) {
            throw UnusableInputException.at("--to", "must be given, since it is put on record to whom it was shown");
        }
        LocalDate on = day == null ? LocalDate.ofInstant(open.clock().instant(), CALIFORNIA) : day;
        AccessRequest request = AccessRequest.of(audience, to, person, on);
        return consents == null ? request : request.with(ConsentFile.read(consents));
    }
}
