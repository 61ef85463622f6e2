package org.carepeers.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.PriorCases;

/** Writes case files and streams of peer work as trees: fields in a fixed order, what is absent or empty left out. */
final class CaseFileWriter {

    private final ObjectMapper mapper;

    CaseFileWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode write(CaseFile file) {
        ObjectNode tree = mapper.createObjectNode();
        tree.put("formatVersion", CaseFile.FORMAT_VERSION);
        ObjectNode header = tree.putObject("case");
        header.put("id", file.id().value());
        header.put("county", file.county().code());
        putUnlessEmpty(header, "externalReferences", file.externalReferences());
        file.participant().ifPresent(participant -> put(tree, "participant", participant));
        if (!file.priorCases().equals(PriorCases.notDetermined())) {
            put(tree, "priorCases", file.priorCases());
        }
        putUnlessEmpty(tree, "events", file.events().stream().map(this::write).toList());
        putUnlessEmpty(tree, "people", file.people());
        return tree;
    }

    ObjectNode write(CareEvent event) {
        ObjectNode tree = mapper.createObjectNode();
        tree.put("id", event.id().value());
        tree.put("kind", event.kind().code());
        tree.put("occurredOn", event.occurredOn().toString());
        event.recordedAt().ifPresent(moment -> tree.put("recordedAt", moment.toString()));
        put(tree, "by", event.by());
        event.recordedBy().ifPresent(party -> tree.put("recordedBy", party.value()));
        if (!event.facts().isEmpty()) {
            tree.set("facts", write(event.kind().facts(), event.facts()));
        }
        putUnlessEmpty(tree, "externalReferences", event.externalReferences());
        return tree;
    }

    ObjectNode write(PeerStream<?> stream) {
        ObjectNode tree = mapper.createObjectNode();
        tree.put("formatVersion", PeerStream.FORMAT_VERSION);
        tree.put("stream", stream.name());
        tree.put("subject", stream.subject().value());
        tree.put("county", stream.county().code());
        ArrayNode events = tree.putArray("events");
        stream.events().forEach(event -> events.add(write(event)));
        return tree;
    }

    ObjectNode write(PeerEvent<?> event) {
        ObjectNode tree = mapper.createObjectNode();
        tree.put("id", event.id().value());
        tree.put("kind", event.kind().code());
        tree.put("occurredOn", event.occurredOn().toString());
        event.recordedAt().ifPresent(moment -> tree.put("recordedAt", moment.toString()));
        put(tree, "by", event.by());
        event.recordedBy().ifPresent(party -> tree.put("recordedBy", party.value()));
        if (!event.facts().isEmpty()) {
            tree.set("facts", write(event.kind().facts(), event.facts()));
        }
        return tree;
    }

    private ObjectNode write(List<Fact<?>> order, Facts facts) {
        ObjectNode tree = mapper.createObjectNode();
        for (Fact<?> fact : order) {
            Object value = facts.orNull(fact);
            if (value != null) {
                put(tree, fact.name(), fact.type() instanceof FactType.Codes<?> ? inOrder((Set<?>) value) : value);
            }
        }
        return tree;
    }

    private static Object inOrder(Set<?> constants) {
        return constants.stream()
                .map(Enum.class::cast)
                .sorted()
                .map(constant -> ((Coded) constant).code())
                .toList();
    }

    private void put(ObjectNode tree, String name, Object value) {
        tree.set(name, mapper.valueToTree(value));
    }

    private void putUnlessEmpty(ObjectNode tree, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            put(tree, name, values);
        }
    }
}
