package org.carepeers.workflow.journal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.carepeers.Coded;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;

/**
 * What may be destroyed on a day, by a county's own periods and its legal holds.
 *
 * <p>The library has no period of its own: how long what is kept is for the county and its counsel. What a period is not
 * known for is kept. This type is immutable and thread-safe; it destroys nothing, and names what would be.
 *
 * @param periods how long the payloads of a kind of record are kept after it ended, by the county's name for that kind
 * @param source whose policy it is
 * @param holds what may not be destroyed, whatever the period
 */
public record Retention(Map<String, Period> periods, String source, List<Hold> holds) {

    /**
     * A legal hold.
     *
     * @param subject whose records are held, or empty for everyone's
     * @param from the first day of the hold
     * @param releasedOn the day on which it was released, which is the first day without it, or empty while it lasts
     */
    public record Hold(Optional<SubjectId> subject, LocalDate from, Optional<LocalDate> releasedOn) {

        boolean covers(SubjectId one, LocalDate day) {
            return subject.map(one::equals).orElse(true)
                    && !day.isBefore(from)
                    && releasedOn.map(day::isBefore).orElse(true);
        }
    }

    /**
     * One record that has payloads of a subject.
     *
     * @param subject whose payloads they are
     * @param stream the stream to which they belong
     * @param kind the county's name for that kind of record
     * @param endedOn the day on which it ended, or empty while it goes on
     */
    public record Held(SubjectId subject, StreamKey stream, String kind, Optional<LocalDate> endedOn) {}

    /** Why the payloads of a subject are kept. */
    public enum Why implements Coded {
        /** A legal hold covers the subject. */
        LEGAL_HOLD("legal-hold"),
        /** A record goes on. */
        GOES_ON("goes-on"),
        /** The period of a record has not passed. */
        WITHIN_PERIOD("within-period"),
        /** No period is known for a kind of record. */
        NO_PERIOD("no-period");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * The answer for one subject, all of whose payloads hang on one key.
     *
     * @param subject the subject
     * @param streams the streams whose payloads would become unreadable
     * @param kept every reason to keep them, in the order of the reasons; empty if they may be destroyed
     */
    public record Answer(SubjectId subject, List<StreamKey> streams, List<Why> kept) {

        /** {@return whether the subject's key may be destroyed on that day} */
        public boolean mayBeDestroyed() {
            return kept.isEmpty();
        }
    }

    /**
     * Keeps unchangeable copies.
     *
     * @param periods how long the payloads of a kind of record are kept after it ended
     * @param source whose policy it is
     * @param holds what may not be destroyed
     * @throws IllegalArgumentException if no source is named or a period is negative
     */
    public Retention {
        periods = Map.copyOf(periods);
        holds = List.copyOf(holds);
        if (source.isBlank()) {
            throw new IllegalArgumentException("Retention.source must not be blank");
        }
        if (periods.values().stream().anyMatch(Period::isNegative)) {
            throw new IllegalArgumentException("Retention.periods must not be negative");
        }
    }

    /**
     * Says for each id whether its payloads may be destroyed on a day, and names what would be.
     *
     * @param records the records of these subjects, all of them: what is not named here cannot be kept
     * @param on the day
     * @return one answer for each subject, in the order of the ids
     */
    public List<Answer> on(LocalDate on, Collection<Held> records) {
        Map<SubjectId, List<Held>> bySubject = new TreeMap<>();
        records.forEach(each -> bySubject
                .computeIfAbsent(each.subject(), subject -> new ArrayList<>())
                .add(each));
        return bySubject.entrySet().stream()
                .map(entry -> answer(List.of(entry.getKey()), entry.getValue(), on))
                .toList();
    }

    private Answer answer(List<SubjectId> ids, List<Held> records, LocalDate on) {
        List<Why> kept = new ArrayList<>();
        if (ids.stream().anyMatch(id -> isHeld(id, on))) {
            kept.add(Why.LEGAL_HOLD);
        }
        records.stream()
                .map(each -> why(each, on))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .forEach(kept::add);
        return new Answer(
                ids.get(0),
                records.stream().map(Held::stream).distinct().sorted().toList(),
                List.copyOf(kept));
    }

    private boolean isHeld(SubjectId id, LocalDate on) {
        return holds.stream().anyMatch(hold -> hold.covers(id, on));
    }

    private Optional<Why> why(Held one, LocalDate on) {
        if (one.endedOn().isEmpty()) {
            return Optional.of(Why.GOES_ON);
        }
        if (!periods.containsKey(one.kind())) {
            return Optional.of(Why.NO_PERIOD);
        }
        Period period = Objects.requireNonNull(periods.get(one.kind()));
        return on.isAfter(one.endedOn().get().plus(period)) ? Optional.empty() : Optional.of(Why.WITHIN_PERIOD);
    }

    /**
     * Destroys the keys of one person, if this policy lets it on that day: all of them, or none.
     *
     * @param sealer what seals the payloads
     * @param ids every id under which the person is on record ({@link PersonIndex#idsOf}); the first is the one in use
     * @param records all records of the person, under whichever of the ids
     * @param on the day
     * @return the answer by which it was done or left
     * @throws IllegalArgumentException if no record is of that person, or there is no id
     */
    public Answer destroy(PayloadSealer sealer, List<SubjectId> ids, Collection<Held> records, LocalDate on) {
        List<Held> own =
                records.stream().filter(each -> ids.contains(each.subject())).toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("records must hold those of the person");
        }
        Answer answer = answer(ids, own, on);
        if (answer.mayBeDestroyed()) {
            ids.forEach(sealer::destroyKey);
        }
        return answer;
    }
}
