package org.carepeers.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.carepeers.engagement.Engagement;
import org.carepeers.json.CareJson;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.Workload;

/** The built-in team: five invented peer support workers, each a stream in a file, and what they logged. */
final class InventedTeam {

    private static final List<String> WORKERS = List.of("joan", "marisol", "rosa", "sam", "theo");

    private InventedTeam() {}

    /** The streams, in the order of the workers' names; there is no other order. */
    static List<PeerStream<WorkerEventKind>> streams() {
        return WORKERS.stream().map(InventedTeam::stream).toList();
    }

    static PeerStream<WorkerEventKind> stream(String worker) {
        if (!WORKERS.contains(worker)) {
            throw UnusableInputException.at("PEER", "is none of " + String.join(", ", WORKERS));
        }
        return CareJson.standard().readPeerStream(read(worker + ".json"), WorkerEventKind.class);
    }

    static Workload workload(WorkerRecord worker, LocalDate asOf) {
        List<Engagement> logged = read("engagements.jsonl")
                .lines()
                .map(line -> CareJson.standard().read(line, Engagement.class))
                .filter(engagement -> !engagement.occurredOn().isAfter(asOf))
                .toList();
        return Workload.of(worker, logged);
    }

    private static String read(String name) {
        String resource = "/workforce/" + name;
        try (InputStream stream = Objects.requireNonNull(InventedTeam.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
