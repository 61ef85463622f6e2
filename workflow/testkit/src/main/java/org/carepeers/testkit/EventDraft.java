package org.carepeers.testkit;

import java.time.LocalDate;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Facts;

/**
 * An event of a test, to be changed before it is built: who acted, on which day, stating what.
 *
 * <p>A draft from {@link EventSamples} already states all that the process asks for; a test changes the one thing that it
 * is about. Every method returns a new draft. This type is immutable.
 */
public final class EventDraft {

    private final EventKind kind;
    private final LocalDate on;
    private final Role role;
    private final String id;
    private final Facts facts;

    EventDraft(EventKind kind, LocalDate on, Role role, String id, Facts facts) {
        this.kind = kind;
        this.on = on;
        this.role = role;
        this.id = id;
        this.facts = facts;
    }

    /**
     * Returns this draft with another actor.
     *
     * @param actor the role in which someone acted
     * @return a new draft
     */
    public EventDraft by(Role actor) {
        return new EventDraft(kind, on, actor, id, facts);
    }

    /**
     * Returns this draft with another id.
     *
     * @param newId the id, unique within the case
     * @return a new draft
     */
    public EventDraft id(String newId) {
        return new EventDraft(kind, on, role, newId, facts);
    }

    /**
     * Returns this draft with one fact stated, in place of what was stated of it before.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @param value the value
     * @return a new draft
     */
    public <T> EventDraft stating(Fact<T> fact, T value) {
        return new EventDraft(kind, on, role, id, facts.with(fact, value));
    }

    /**
     * Returns this draft with one fact not stated.
     *
     * @param fact the fact
     * @return a new draft
     */
    public EventDraft without(Fact<?> fact) {
        return new EventDraft(kind, on, role, id, facts.without(fact));
    }

    /**
     * Returns this draft with nothing stated.
     *
     * @return a new draft
     */
    public EventDraft statingNothing() {
        return new EventDraft(kind, on, role, id, Facts.none());
    }

    /**
     * Returns what the draft states.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Builds the event.
     *
     * @return the event
     * @throws IllegalArgumentException if it states a fact that its kind does not state
     */
    public CareEvent build() {
        return CareEvent.builder()
                .id(EventId.of(id))
                .kind(kind)
                .occurredOn(on)
                .by(Actor.of(role))
                .facts(facts)
                .build();
    }
}
