package org.carepeers.workflow.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of cases, step by step, for the peer support that follows them. The cases are read and never written.
 *
 * <p>After something was recorded in a case, record {@link #moves} in the stream of whom it is about: what is there already
 * stays as it is. After a case was corrected, correct that stream by its {@link #amendments}. This type is thread-safe.
 */
public final class CaseSteps implements BiFunction<CaseId, EventId, Optional<CaseStep>> {

    private final CaseRecorder cases;
    private final Function<CaseId, StreamKey> where;
    private final Function<CaseId, SubjectId> whose;

    /** The case that was asked for last: of many steps that are followed one after another it is read once. */
    private volatile @Nullable Read last;

    /** A case as it was when it ended there. */
    private record Of(CaseId id, StreamKey key, SubjectId person, Head head) {}

    private record Read(Of of, List<CaseStep> steps) {}

    private CaseSteps(CaseRecorder cases, Function<CaseId, StreamKey> where, Function<CaseId, SubjectId> whose) {
        this.cases = cases;
        this.where = where;
        this.whose = whose;
    }

    /**
     * Returns what is recorded of cases.
     *
     * @param cases what records them
     * @param where in which stream a case is recorded; thread-safe
     * @param whose whom a case is about, by the id under which their peer support is recorded; thread-safe
     * @return their steps
     */
    public static CaseSteps of(
            CaseRecorder cases, Function<CaseId, StreamKey> where, Function<CaseId, SubjectId> whose) {
        return new CaseSteps(cases, where, whose);
    }

    /**
     * Finds a step.
     *
     * @param id the case
     * @param event the event
     * @return the step as it stands after every correction, or empty if the case tells no such event
     */
    @Override
    public Optional<CaseStep> apply(CaseId id, EventId event) {
        return steps(id).stream()
                .filter(step -> step.event().id().equals(event))
                .findFirst();
    }

    /**
     * Returns the events by which the accompaniment of a person follows a case.
     *
     * @param id the case
     * @return one event for each of the case, in their order, under ids made of the case and the event
     */
    public List<PeerEvent<AccompanimentEventKind>> moves(CaseId id) {
        return steps(id).stream()
                .map(step -> PeerSupport.moved(idOf(id, step.event().id()), step.event(), step.after()))
                .toList();
    }

    /**
     * Returns what sets the peer support beside a person right, after a case of theirs was corrected or turned out to be
     * about another person.
     *
     * @param id the case
     * @param beside what records the peer support
     * @param stream the stream of the person
     * @return what the case tells otherwise, to be decided on again; what it no longer tells, voided; what it tells and was not
     *     followed, inserted: in its place, and a death at the end, where it is learned, so that what others did who did not
     *     know stays on record. Empty if everything in the stream follows from the case
     */
    public List<Amendment<PeerEvent<AccompanimentEventKind>>> amendments(
            CaseId id,
            Recorder<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> beside,
            StreamKey stream) {
        List<RecordedStep<PeerEvent<AccompanimentEventKind>, AccompanimentEffect>> recorded =
                beside.steps(stream).stream()
                        .filter(step -> step.event()
                                .facts()
                                .find(AccompanimentFacts.CASE)
                                .filter(id.value()::equals)
                                .isPresent())
                        .toList();
        Set<EventId> followed =
                recorded.stream().map(step -> step.event().id()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<EventId> learned = learned(id, recorded);
        Set<EventId> differing =
                beside.decideAgain(stream).stream().map(Difference::event).collect(Collectors.toSet());
        List<Amendment<PeerEvent<AccompanimentEventKind>>> amendments = new ArrayList<>();
        List<PeerEvent<AccompanimentEventKind>> left = new ArrayList<>();
        List<PeerEvent<AccompanimentEventKind>> told = whose.apply(id).equals(stream.id()) ? moves(id) : List.of();
        for (PeerEvent<AccompanimentEventKind> event : told) {
            if (!learned.contains(event.id()) && followed.remove(event.id())) {
                left.stream()
                        .filter(each -> !learned.contains(each.id()))
                        .forEach(each -> amendments.add(new Amendment.Inserted<>(each, Optional.of(event.id()))));
                left.removeIf(each -> !learned.contains(each.id()));
                if (differing.contains(event.id())) {
                    amendments.add(new Amendment.Replaced<>(event.id(), event));
                }
            } else {
                left.add(event);
            }
        }
        left.forEach(each -> amendments.add(new Amendment.Inserted<>(each, Optional.empty())));
        followed.forEach(gone -> amendments.add(new Amendment.Voided<>(gone)));
        return amendments;
    }

    /** The deaths that the case tells and peer support did not know of. */
    private Set<EventId> learned(
            CaseId id, List<RecordedStep<PeerEvent<AccompanimentEventKind>, AccompanimentEffect>> recorded) {
        Set<EventId> deaths = steps(id).stream()
                .filter(step -> step.effects().stream().anyMatch(Effect::tellsOfDeath))
                .map(step -> idOf(id, step.event().id()))
                .collect(Collectors.toSet());
        recorded.stream()
                .filter(step -> step.effects().stream().anyMatch(AccompanimentEffect.PersonDied.class::isInstance))
                .forEach(step -> deaths.remove(step.event().id()));
        return deaths;
    }

    private static EventId idOf(CaseId id, EventId event) {
        byte[] name = (id + "/" + event).getBytes(StandardCharsets.UTF_8);
        return EventId.of("case-moved-" + UUID.nameUUIDFromBytes(name));
    }

    private List<CaseStep> steps(CaseId id) {
        StreamKey key = where.apply(id);
        Of of = new Of(id, key, whose.apply(id), cases.head(key));
        Read known = last;
        if (known != null && known.of().equals(of)) {
            return known.steps();
        }
        List<CaseStep> steps = read(of);
        if (cases.mayKeep()) {
            last = new Read(of, steps);
        }
        return steps;
    }

    private List<CaseStep> read(Of of) {
        CareCase present = CareCase.begin(of.id(), of.key().county(), PriorCases.notDetermined());
        List<CaseStep> steps = new ArrayList<>();
        for (RecordedStep<CareEvent, Effect> step : cases.steps(of.key())) {
            present = present.after(step.effects());
            steps.add(new CaseStep(of.person(), step.event(), step.effects(), present));
        }
        return steps;
    }
}
