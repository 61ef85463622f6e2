package org.carepeers.workflow.journal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.worklist.WorklistChange;

/**
 * Tells a stream anew from the first event on that a correction sets right: every later event is decided on again.
 *
 * @param <E> the events of the stream
 * @param <X> what an event changes
 * @param <S> the present
 */
final class Corrector<E, X, S> {

    private final Journal journal;
    private final StreamProcess<E, X, S> process;
    private final Sealing sealing;
    private final InstantSource clock;
    private final Loader<E, X, S> loader;

    Corrector(Journal journal, StreamProcess<E, X, S> process, Sealing sealing, InstantSource clock) {
        this.journal = journal;
        this.process = process;
        this.sealing = sealing;
        this.clock = clock;
        this.loader = new Loader<>(journal, process, sealing);
    }

    CorrectionOutcome<S> correct(StreamKey stream, Correction<E> correction) {
        Optional<Entry> there = journal.find(stream, correction.id());
        if (there.isPresent()) {
            Entry entry = there.orElseThrow();
            return isSame(entry, correction)
                    ? new CorrectionOutcome.Corrected<>(loader.load(stream), entry)
                    : new CorrectionOutcome.OtherThanRecorded<>(entry);
        }
        List<Entry> entries = loader.entries(stream, 0);
        List<RecordedStep<E, X>> steps = loader.steps(entries);
        List<EventId> unknown = unknown(steps, correction);
        if (!unknown.isEmpty()) {
            return new CorrectionOutcome.NotThere<>(unknown);
        }
        List<E> amended = amended(steps, correction);
        int from = firstChanged(steps, amended, correction);
        S present = process.after(
                loader.begin(stream, entries),
                steps.subList(0, from).stream().map(RecordedStep::effects).toList());
        Map<EventId, Telling.Told> before = toldBefore(entries, correction);
        List<String> told = new ArrayList<>();
        List<CorrectionOutcome.Fallen> fallen = new ArrayList<>();
        for (E event : amended.subList(from, amended.size())) {
            Verdict<X> verdict = process.decide(present, event);
            if (verdict instanceof Verdict.Accepted<X> accepted) {
                told.add(told(stream, before, event, accepted));
                present = process.after(present, List.of(accepted.effects()));
            } else {
                fallen.add(new CorrectionOutcome.Fallen(process.idOf(event), ((Verdict.Refused<X>) verdict).reasons()));
            }
        }
        return fallen.isEmpty()
                ? append(stream, entries, correction, from, told, present)
                : new CorrectionOutcome.WouldNotStand<>(fallen);
    }

    /** Returns how events are told that the correction does not tell itself. */
    private Map<EventId, Telling.Told> toldBefore(List<Entry> entries, Correction<E> correction) {
        Map<EventId, Telling.Told> before = new HashMap<>();
        Telling.of(entries).forEach(told -> before.put(told.id(), told));
        before.keySet().removeAll(toldBy(correction));
        return before;
    }

    private Set<EventId> toldBy(Correction<E> correction) {
        return correction.amendments().stream()
                .flatMap(amendment -> toldBy(amendment).stream())
                .map(process::idOf)
                .collect(Collectors.toSet());
    }

    /** An event that nothing changes in is only named: a correction of something long past then stays short. */
    private String told(StreamKey stream, Map<EventId, Telling.Told> before, E event, Verdict.Accepted<X> accepted) {
        EventId id = process.idOf(event);
        Telling.Told there = before.get(id);
        return there != null && Content.isSame(loader.line(there), process, event, accepted)
                ? Content.asBefore(id)
                : Content.ofStep(process, sealing, stream, event, accepted);
    }

    private CorrectionOutcome<S> append(
            StreamKey stream, List<Entry> entries, Correction<E> correction, int from, List<String> told, S present) {
        Head head =
                entries.isEmpty() ? Head.START : entries.get(entries.size() - 1).head();
        Draft draft = new Draft(
                EntryKind.CORRECTION,
                correction.id(),
                clock.instant(),
                Content.ofTelling(why(correction), from, told),
                List.of(new WorklistChange.Restated(process.open(stream, present))));
        if (journal.append(stream, head, List.of(draft)) instanceof Appended.Done done) {
            return new CorrectionOutcome.Corrected<>(
                    loader.load(stream), done.entries().get(0));
        }
        return new CorrectionOutcome.Overtaken<>(loader.load(stream));
    }

    private boolean isSame(Entry entry, Correction<E> correction) {
        if (entry.kind() != EntryKind.CORRECTION) {
            return false;
        }
        Line stored = Line.of(entry);
        Line sent = Line.of("{" + why(correction) + "}");
        boolean why = Stream.of("reason", "by", "amendments")
                .allMatch(field -> stored.node(field).equals(sent.node(field)));
        Map<EventId, E> told = new HashMap<>();
        stored.node("told")
                .ifPresent(anew -> anew.forEach(each -> {
                    if (Telling.isAsBefore(each)) {
                        return;
                    }
                    EventId id = EventId.of(each.path("id").asText());
                    Line line = loader.line(new Telling.Told(entry, id, Line.of(each.toString())));
                    told.put(id, process.readEvent(line.json("event").orElse("")));
                }));
        return why
                && correction.amendments().stream()
                        .flatMap(amendment -> toldBy(amendment).stream())
                        .allMatch(event -> event.equals(told.get(process.idOf(event))));
    }

    private static <E> Optional<E> toldBy(Amendment<E> amendment) {
        if (amendment instanceof Amendment.Replaced<E> replaced) {
            return Optional.of(replaced.with());
        }
        return amendment instanceof Amendment.Inserted<E> inserted ? Optional.of(inserted.event()) : Optional.empty();
    }

    private String why(Correction<E> correction) {
        String corrected = correction.amendments().stream()
                .map(amendment -> {
                    if (amendment instanceof Amendment.Replaced<E> replaced) {
                        return "{\"replaced\":\"" + replaced.id() + "\"}";
                    }
                    return amendment instanceof Amendment.Voided<E> voided
                            ? "{\"voided\":\"" + voided.id() + "\"}"
                            : "{\"inserted\":\"" + process.idOf(((Amendment.Inserted<E>) amendment).event()) + "\"}";
                })
                .collect(Collectors.joining(",", "[", "]"));
        return Content.decidedBy(process) + ",\"reason\":\""
                + correction.reason().code() + "\",\"by\":\"" + correction.by() + "\",\"amendments\":" + corrected;
    }

    private List<EventId> unknown(List<RecordedStep<E, X>> steps, Correction<E> correction) {
        Set<EventId> there = steps.stream()
                .map(step -> process.idOf(step.event()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<EventId> unknown = new ArrayList<>();
        for (Amendment<E> amendment : correction.amendments()) {
            if (amendment instanceof Amendment.Replaced<E> replaced) {
                unknown.add(replaced.id());
            } else if (amendment instanceof Amendment.Voided<E> voided) {
                unknown.add(voided.id());
            } else if (amendment instanceof Amendment.Inserted<E> inserted) {
                inserted.before().ifPresent(unknown::add);
            }
        }
        unknown.removeIf(there::contains);
        return unknown;
    }

    private List<E> amended(List<RecordedStep<E, X>> steps, Correction<E> correction) {
        List<E> events = new ArrayList<>(steps.stream().map(RecordedStep::event).toList());
        for (Amendment<E> amendment : correction.amendments()) {
            if (amendment instanceof Amendment.Replaced<E> replaced) {
                events.set(indexOf(events, replaced.id()), replaced.with());
            } else if (amendment instanceof Amendment.Inserted<E> inserted) {
                events.add(inserted.before().map(id -> indexOf(events, id)).orElse(events.size()), inserted.event());
            }
        }
        for (Amendment<E> amendment : correction.amendments()) {
            if (amendment instanceof Amendment.Voided<E> voided) {
                events.remove(indexOf(events, voided.id()));
            }
        }
        Set<EventId> ids = new HashSet<>();
        events.stream()
                .map(process::idOf)
                .filter(id -> !ids.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw spokenOfTwice(id);
                });
        return events;
    }

    private int indexOf(List<E> events, EventId id) {
        for (int i = 0; i < events.size(); i++) {
            if (process.idOf(events.get(i)).equals(id)) {
                return i;
            }
        }
        throw spokenOfTwice(id);
    }

    private static IllegalArgumentException spokenOfTwice(EventId id) {
        return new IllegalArgumentException("A correction would tell the event " + id + " twice");
    }

    /** Everything before the first difference stays as it was told; what the correction tells is decided on again. */
    private int firstChanged(List<RecordedStep<E, X>> steps, List<E> amended, Correction<E> correction) {
        Set<EventId> told = toldBy(correction);
        int same = 0;
        while (same < Math.min(steps.size(), amended.size())
                && steps.get(same).event().equals(amended.get(same))
                && !told.contains(process.idOf(amended.get(same)))) {
            same++;
        }
        return same;
    }
}
