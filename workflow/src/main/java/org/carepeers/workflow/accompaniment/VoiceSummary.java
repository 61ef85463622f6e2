package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.carepeers.engagement.SmallCells;
import org.carepeers.engagement.VoiceAnswer;
import org.carepeers.engagement.VoiceOfParticipant;
import org.carepeers.engagement.VoiceQuestion;
import org.carepeers.party.PartyId;

/**
 * What those who chose to answer said, as counts of people that tell of nobody.
 *
 * <p>Whoever left a question out, would rather not say, or had said no to a peer is in no count of it, not even in the
 * total: a no weighs on no figure. Small counts are withheld, with as many others as it takes. This type is immutable and
 * thread-safe.
 */
public final class VoiceSummary {

    private static final List<VoiceAnswer> ANSWERS = List.of(VoiceAnswer.YES, VoiceAnswer.PARTLY, VoiceAnswer.NO);

    private final Map<VoiceQuestion, List<Figures>> figures = new EnumMap<>(VoiceQuestion.class);

    /**
     * The counts of one question for one program, or for all together; each is empty if it is withheld.
     *
     * @param program the program; empty for those who named none, and in the last row, which is all together
     * @param yes how many said yes
     * @param partly how many said partly
     * @param no how many said no
     * @param answered how many answered
     */
    public record Figures(
            Optional<PartyId> program, OptionalInt yes, OptionalInt partly, OptionalInt no, OptionalInt answered) {}

    private VoiceSummary(Collection<VoiceOfParticipant> voices, SmallCells policy) {
        for (VoiceQuestion question : VoiceQuestion.values()) {
            figures.put(question, count(question, voices, policy));
        }
    }

    /**
     * Counts what people said.
     *
     * @param voices what they said
     * @param policy which counts are too small to be shown
     * @return the summary
     */
    public static VoiceSummary of(Collection<VoiceOfParticipant> voices, SmallCells policy) {
        return new VoiceSummary(voices, policy);
    }

    /**
     * Returns the counts of a question for each program.
     *
     * @param question the question
     * @return one row for each program in the order of the ids, before them one for those who named none if there are any
     */
    public List<Figures> byProgram(VoiceQuestion question) {
        List<Figures> rows = rows(question);
        return rows.subList(0, rows.size() - 1);
    }

    /**
     * Returns the counts of a question for all together.
     *
     * @param question the question
     * @return the counts
     */
    public Figures all(VoiceQuestion question) {
        List<Figures> rows = rows(question);
        return rows.get(rows.size() - 1);
    }

    private List<Figures> rows(VoiceQuestion question) {
        return figures.getOrDefault(question, List.of());
    }

    private static List<Figures> count(
            VoiceQuestion question, Collection<VoiceOfParticipant> voices, SmallCells policy) {
        List<VoiceOfParticipant> counted = voices.stream()
                .filter(voice -> voice.counted(question).isPresent())
                .toList();
        List<Optional<PartyId>> programs = new ArrayList<>();
        if (counted.isEmpty()
                || counted.stream().anyMatch(voice -> voice.program().isEmpty())) {
            programs.add(Optional.empty());
        }
        TreeSet<PartyId> named = new TreeSet<>();
        counted.forEach(voice -> voice.program().ifPresent(named::add));
        named.forEach(program -> programs.add(Optional.of(program)));
        int[][] counts = new int[programs.size()][ANSWERS.size()];
        for (VoiceOfParticipant voice : counted) {
            voice.counted(question)
                    .ifPresent(answer -> counts[programs.indexOf(voice.program())][ANSWERS.indexOf(answer)]++);
        }
        SuppressedTable table = SuppressedTable.of(counts, policy);
        List<Figures> rows = new ArrayList<>();
        for (int row = 0; row < programs.size(); row++) {
            rows.add(figures(programs.get(row), table, row));
        }
        rows.add(figures(Optional.empty(), table, programs.size()));
        return List.copyOf(rows);
    }

    private static Figures figures(Optional<PartyId> program, SuppressedTable table, int row) {
        return new Figures(
                program,
                table.count(row, 0),
                table.count(row, 1),
                table.count(row, 2),
                table.count(row, ANSWERS.size()));
    }
}
