package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepeers.examples.commandline.store.Store;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Peer support in a store beside the case: recorded, listed, corrected with it, and no part of it. */
class StoreBesideTest {

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void aStoreOfItsOwn() {
        store = folder.resolve("beside");
    }

    private Run run(String... words) {
        return Run.on(store, folder, words);
    }

    @Test
    void peerSupportIsOnRecordBesideTheCaseAndChangesNoLegalLineOfTheWorklist() throws IOException {
        assertThat(run("record", legalOnly("continued-twice")).code()).isZero();
        List<String> legal = run("worklist", "--county", "ventura", "--through", "2027-12-31")
                .out()
                .lines()
                .toList();
        assertThat(legal).hasSizeGreaterThan(1).noneMatch(line -> line.contains("♥"));

        Run recorded = run("record", "continued-twice");
        assertThat(recorded.code()).isZero();
        assertThat(recorded.out()).contains("Peer support beside person-4", "18 entries recorded, 0 were there before");
        List<String> both = run("worklist", "--county", "ventura", "--through", "2027-12-31")
                .out()
                .lines()
                .toList();
        assertThat(both).anyMatch(line -> line.contains("♥ person-4: "));
        assertThat(both.stream().filter(legal::contains)).containsExactlyElementsOf(legal);
        assertThat(run("record", "continued-twice").out()).contains("0 entries recorded, 18 were there before");

        Path lines = folder.resolve("both.jsonl");
        assertThat(run("export", lines.toString()).code()).isZero();
        store = folder.resolve("elsewhere");
        assertThat(run("import", lines.toString()).code()).isZero();
        assertThat(run("verify").out()).contains("the worklist is what the entries give");
        assertThat(run("worklist", "--county", "ventura", "--through", "2027-12-31")
                        .out()
                        .lines())
                .containsExactlyElementsOf(both);
    }

    private String hearingSet() throws IOException {
        return Files.writeString(folder.resolve("set.json"), """
                        {"formatVersion": 1, "case": {"id": "c3", "county": "yolo"},
                         "participant": {"id": "person-3"}, "events": [
                         {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-03-02", "by": {"role": "petitioner"},
                          "facts": {"standing": "family-member", "examinedOn": "2026-02-20"}},
                         {"id": "e2", "kind": "hearing-set", "occurredOn": "2026-03-05", "by": {"role": "court"},
                          "facts": {"hearingKind": "other", "hearingOn": "2026-03-19"}}]}
                        """).toString();
    }

    private String beside(String person, String more) throws IOException {
        return Files.writeString(folder.resolve(person + ".json"), """
                        {"formatVersion": 1, "stream": "accompaniment", "subject": "%s", "county": "yolo", "events": [
                         {"id": "p1", "kind": "peer-offered", "occurredOn": "2026-03-03", "by": {"as": "peer-supervisor"},
                          "facts": {"worker": "worker-1"%s}},
                         {"id": "p2", "kind": "offer-accepted", "occurredOn": "2026-03-03", "by": {"as": "participant"}}]}
                        """.formatted(person, more))
                .toString();
    }

    private String dueInYolo() {
        return run("worklist", "--county", "yolo", "--through", "2026-12-31").out();
    }

    @Test
    void peerSupportFollowsACaseThatIsCorrected() throws IOException {
        assertThat(run("record", hearingSet(), "--beside", beside("person-3", ""))
                        .code())
                .isZero();
        assertThat(dueInYolo()).contains("♥ person-3: Go along to the hearing");
        Run corrected =
                run("correct", "c3", "--event", "e2", "--void", "--reason", "did-not-happen", "--by", "clerk-1");
        assertThat(corrected.code()).isZero();
        assertThat(corrected.out()).contains("the peer support beside person-3 follows, by entry");
        assertThat(dueInYolo()).contains("♥ person-3").doesNotContain("Go along to the hearing");
        assertThat(run("verify").out()).doesNotContain("does not follow").contains("the worklist is what the entries");
    }

    @Test
    void verifyTellsOfPeerSupportThatDoesNotFollowItsCase() throws IOException {
        run("record", hearingSet(), "--beside", beside("person-3", ""));
        try (Store open = Store.open(store.toString())) {
            open.recorder()
                    .correct(
                            open.caseOf("c3"),
                            new Correction<>(
                                    EventId.of("by-another-program"),
                                    CorrectionReason.DID_NOT_HAPPEN,
                                    PartyId.of("clerk-1"),
                                    List.of(new Amendment.Voided<>(EventId.of("e2")))));
        }
        assertThat(run("verify").out())
                .contains("yolo/accompaniment/person-3: it does not follow its case as the case stands today");
    }

    @Test
    void thePersonsOwnAccompanimentComesFirst() throws IOException {
        Run relative = run("record", hearingSet(), "--beside", beside("relative-3", ", \"accompanied\": \"family\""));
        assertThat(relative.code()).isEqualTo(2);
        assertThat(relative.err()).contains("the person's own accompaniment comes first");
        Run another = run("record", hearingSet(), "--beside", beside("person-4", ""));
        assertThat(another.code()).isEqualTo(2);
        assertThat(another.err()).contains("is of another person than the case");
        assertThat(run("history", "c3").code()).as("nothing was recorded").isEqualTo(2);
    }

    @Test
    void whatIsNotAPeersToDoIsNotOnRecordAndTheCommandSaysWhy() {
        Run recorded = run("record", "one-team");
        assertThat(recorded.code()).isOne();
        assertThat(recorded.out())
                .contains("♥ ✗ Mon Jan 19, 2026, not recorded: Work for the peer support worker was planned")
                .contains("a peer is nobody's witness against the person they walk beside");
    }

    /** The same case without its peer support, as a file. */
    private String legalOnly(String name) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/accompaniments/" + name + ".case.json")) {
            return Files.write(folder.resolve(name + ".json"), file.readAllBytes())
                    .toString();
        }
    }
}
