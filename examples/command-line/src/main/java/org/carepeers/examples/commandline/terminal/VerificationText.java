package org.carepeers.examples.commandline.terminal;

import java.util.List;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Difference;
import org.carepeers.workflow.journal.Fault;
import org.carepeers.workflow.journal.FaultKind;
import org.carepeers.workflow.journal.Verification;

/** Tells what a verification found. */
public final class VerificationText {

    private final Paper paper;
    private final Phrases phrases;

    /**
     * Prepares to tell what was found.
     *
     * @param paper what it is printed on
     * @param phrases the phrases to tell it in
     */
    public VerificationText(Paper paper, Phrases phrases) {
        this.paper = paper;
        this.phrases = phrases;
    }

    /**
     * Prints what is wrong, or that nothing is.
     *
     * @param report what was found
     */
    public void print(Verification.Report report) {
        paper.line(Tone.HEADING, "Looked at " + report.entries() + " entries in " + report.streams() + " streams");
        if (report.isSound()) {
            paper.text(Tone.DONE, "  ✓ ", "every entry is as it was recorded");
        }
        for (Fault fault : report.faults()) {
            paper.text(
                    Tone.ALERT,
                    "  ✗ ",
                    fault.stream() + " #" + fault.sequence() + " "
                            + fault.kind().code() + ": " + words(fault.kind()));
        }
    }

    private static String words(FaultKind kind) {
        return switch (kind) {
            case CHANGED -> "it is not what was recorded";
            case MISSING -> "it was there and is not";
            case MOVED -> "it stands where another belongs";
            case INSERTED -> "it was never appended";
            case TRUNCATED -> "the stream went on from here and does not";
        };
    }

    /**
     * Prints where the answer of today would differ.
     *
     * @param differences each such event
     */
    public void printDifferences(List<Difference> differences) {
        if (differences.isEmpty()) {
            paper.text(Tone.QUIET, "  · ", "today every answer would be the same");
        }
        for (Difference difference : differences) {
            String today = difference.reasons().isEmpty() ? "accepted with other effects" : "refused";
            paper.text(Tone.REMARK, "  · ", difference.entry() + ": today it would be " + today);
            difference.reasons().forEach(reason -> paper.text(Tone.PLAIN, "      why    ", phrases.why(reason)));
        }
    }

    /**
     * Prints the peer support that does not stand where its cases do.
     *
     * @param behind the accompaniments; nothing is printed where there are none
     */
    public void printBehind(List<StreamKey> behind) {
        behind.forEach(stream ->
                paper.text(Tone.REMARK, "  ♥ ", stream + ": it does not follow its case as the case stands today"));
    }

    /**
     * Prints the cases whose items on the worklist are not what their entries give, or that there are none.
     *
     * @param different the keys of the cases
     */
    public void printWorklist(List<StreamKey> different) {
        if (different.isEmpty()) {
            paper.text(Tone.DONE, "  ✓ ", "the worklist is what the entries give");
        }
        different.forEach(
                stream -> paper.text(
                        Tone.ALERT,
                        "  ✗ ",
                        stream
                                + ": its worklist is not what its entries give; export and import into a new store makes it anew"));
    }
}
