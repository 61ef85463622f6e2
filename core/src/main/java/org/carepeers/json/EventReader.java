package org.carepeers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.jspecify.annotations.Nullable;

/** Builds an event from a tree whose shape was checked. */
final class EventReader {

    private final Values values;
    private final Problems problems;

    EventReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Returns the event, or null if something is wrong with it. */
    @Nullable
    CareEvent read(JsonPath place, JsonNode node) {
        if (problems.touch(place)) {
            return null;
        }
        EventKind kind = Values.constant(EventKind.class, node.path("kind").textValue());
        Facts facts = facts(place.field("facts"), node.path("facts"), kind.facts());
        Actor by = values.read(place.field("by"), node.path("by"), Actor.class, problems);
        if (problems.touch(place) || by == null) {
            return null;
        }
        CareEvent.Builder event = CareEvent.builder()
                .id(EventId.of(node.path("id").textValue()))
                .kind(kind)
                .occurredOn(LocalDate.parse(node.path("occurredOn").textValue()))
                .by(by)
                .facts(facts)
                .externalReferences(values.readAll(
                        place.field("externalReferences"),
                        node.path("externalReferences"),
                        ExternalReference.class,
                        problems));
        if (node.has("recordedAt")) {
            event.recordedAt(
                    OffsetDateTime.parse(node.path("recordedAt").textValue()).toInstant());
        }
        if (node.has("recordedBy")) {
            event.recordedBy(PartyId.of(node.path("recordedBy").textValue()));
        }
        return event.build();
    }

    /** Returns the event of peer work, or null if something is wrong with it. */
    <K extends Enum<K> & PeerEventKind> @Nullable PeerEvent<K> readPeer(JsonPath place, JsonNode node, Class<K> kinds) {
        if (problems.touch(place)) {
            return null;
        }
        K kind = Values.constant(kinds, node.path("kind").textValue());
        Facts facts = facts(place.field("facts"), node.path("facts"), kind.facts());
        PeerActor by = values.read(place.field("by"), node.path("by"), PeerActor.class, problems);
        if (problems.touch(place) || by == null) {
            return null;
        }
        return new PeerEvent<>(
                EventId.of(node.path("id").textValue()),
                kind,
                LocalDate.parse(node.path("occurredOn").textValue()),
                Optional.ofNullable(node.path("recordedAt").textValue())
                        .map(text -> OffsetDateTime.parse(text).toInstant()),
                by,
                Optional.ofNullable(node.path("recordedBy").textValue()).map(PartyId::of),
                facts);
    }

    private Facts facts(JsonPath place, JsonNode node, List<Fact<?>> stated) {
        Facts facts = Facts.none();
        for (Fact<?> fact : stated) {
            if (node.has(fact.name())) {
                facts = with(facts, fact, place.field(fact.name()), node.path(fact.name()));
            }
        }
        return facts;
    }

    private <T> Facts with(Facts facts, Fact<T> fact, JsonPath place, JsonNode node) {
        T value = value(fact.type(), place, node);
        return value == null ? facts : facts.with(fact, value);
    }

    @SuppressWarnings("unchecked") // Facts.with() refuses whatever the type does not admit
    private <T> @Nullable T value(FactType<T> type, JsonPath place, JsonNode node) {
        if (type instanceof FactType.Day) {
            return (T) LocalDate.parse(node.textValue());
        }
        if (type instanceof FactType.Count) {
            return (T) Integer.valueOf(node.intValue());
        }
        if (type instanceof FactType.Id) {
            return (T) node.textValue();
        }
        if (type instanceof FactType.Code<?> code) {
            return (T) Values.constant(code.type(), node.textValue());
        }
        if (type instanceof FactType.Codes<?> codes) {
            return (T) constants(codes, node);
        }
        return (T) values.read(place, node, ((FactType.Document<?>) type).type(), problems);
    }

    private static <E extends Enum<E> & Coded> Set<E> constants(FactType.Codes<E> codes, JsonNode node) {
        Set<E> constants = new LinkedHashSet<>();
        node.forEach(item -> constants.add(Values.constant(codes.type(), item.textValue())));
        return constants;
    }
}
