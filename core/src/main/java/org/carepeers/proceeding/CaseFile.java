package org.carepeers.proceeding;

import java.util.List;
import java.util.Optional;
import org.carepeers.participant.Participant;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PersonDetails;
import org.immutables.value.Value;

/**
 * A case as it is written down: a header and the events in the order recorded.
 *
 * <p>The file is what JSON and the command line read. It says nothing of where the case is now: that is what deciding
 * on its events gives. Names and other personal values stand apart in {@link #people()}. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
public interface CaseFile {

    /** The version of the written form that this library writes. */
    int FORMAT_VERSION = 1;

    /**
     * Returns the id of the case.
     *
     * @return the id
     */
    CaseId id();

    /**
     * Returns the county in which the petition was filed or would be filed.
     *
     * @return the county
     */
    County county();

    /**
     * Returns the participant, whom the statute calls the respondent while a petition is pending.
     * The circumstances in it tell of the person; what bears on the case is what the events of kind
     * {@link EventKind#CIRCUMSTANCE_BEGAN} and {@link EventKind#CIRCUMSTANCE_ENDED} state.
     *
     * @return the participant, or empty where the embedder keeps them elsewhere
     */
    Optional<Participant> participant();

    /**
     * Returns what the embedder knows of other cases about the same person.
     *
     * @return the finding on each question; not determined unless supplied
     */
    @Value.Default
    default PriorCases priorCases() {
        return PriorCases.notDetermined();
    }

    /**
     * Returns the events.
     *
     * @return the events in the order recorded
     */
    List<CareEvent> events();

    /**
     * Returns the personal details of the people in the case, apart from everything else.
     *
     * @return the details; redacted when printed
     */
    @Value.Redacted
    List<PersonDetails> people();

    /**
     * Returns the keys of this case in other systems.
     *
     * @return the references; empty if there are none
     */
    List<ExternalReference> externalReferences();

    /**
     * Begins a file.
     *
     * @return a builder; not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses two events with the same id. */
    @Value.Check
    default void check() {
        long ids = events().stream().map(CareEvent::id).distinct().count();
        if (ids != events().size()) {
            throw new IllegalArgumentException("events must have ids of their own: two events share one");
        }
    }

    /** Builds a file. Not thread-safe. */
    final class Builder extends ImmutableCaseFile.Builder {

        Builder() {}
    }
}
