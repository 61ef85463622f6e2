package org.carepeers.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.json.Shape.Field;
import org.carepeers.json.Shape.Fields;
import org.carepeers.participant.Participant;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.PersonDetails;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.PriorCases;

/** The shapes of a case file and of its events, from the descriptions of the kinds of event and their facts. */
final class CaseShapes {

    private static final Set<String> ALL_FACTS = Arrays.stream(EventKind.values())
            .flatMap(kind -> kind.facts().stream())
            .map(Fact::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Shape REFERENCES = new Shape.Many(Shapes.fields(ExternalReference.class), false);

    private static final Shape.Choice EVENT = event();

    private CaseShapes() {}

    /** Returns the shape of an event, which its kind decides. */
    static Shape.Choice ofEvent() {
        return EVENT;
    }

    /** Returns the shape of a case file. */
    static Fields ofCaseFile() {
        return Fields.of(
                "CaseFile",
                List.of(
                        Field.required(
                                "formatVersion", new Shape.Whole(CaseFile.FORMAT_VERSION, CaseFile.FORMAT_VERSION)),
                        Field.required("case", header()),
                        Field.optional("participant", Shapes.fields(Participant.class)),
                        Field.optional("priorCases", Shapes.fields(PriorCases.class)),
                        Field.optional("events", new Shape.Many(EVENT, false)),
                        Field.optional("people", new Shape.Many(Shapes.fields(PersonDetails.class), false))));
    }

    private static Fields header() {
        return Fields.of(
                "CaseHeader",
                List.of(
                        Field.required("id", Shapes.of(CaseId.class)),
                        Field.required("county", Shapes.of(County.class)),
                        Field.optional("externalReferences", REFERENCES)));
    }

    private static Shape.Choice event() {
        Map<String, Fields> byCode = new LinkedHashMap<>();
        for (EventKind kind : EventKind.values()) {
            byCode.put(kind.code(), event(kind));
        }
        return new Shape.Choice("CareEvent", "kind", byCode);
    }

    private static Fields event(EventKind kind) {
        List<Field> fields = new ArrayList<>(ofEvent(kind, Actor.class, facts(kind.facts(), ALL_FACTS)));
        fields.add(Field.optional("externalReferences", REFERENCES));
        return new Fields(kind.code(), kind.meaning(), List.copyOf(fields), Set.of());
    }

    /** Returns what every event states, of a case or of peer work: what happened, when, and by whom. */
    static List<Field> ofEvent(Coded kind, Class<?> actor, Fields facts) {
        return List.of(
                Field.required("id", Shapes.of(EventId.class)),
                Field.required("kind", new Shape.Codes("kind", List.of(kind.code()))),
                Field.required("occurredOn", Shapes.of(LocalDate.class)),
                Field.optional("recordedAt", Shapes.of(Instant.class)),
                Field.required("by", Shapes.fields(actor)),
                Field.optional("recordedBy", Shapes.of(PartyId.class)),
                Field.optional("facts", facts));
    }

    /** Returns the shape of an event with some of its facts required. */
    static Fields requiring(Fields event, Set<String> facts) {
        return event.mapping(field -> field.name().equals("facts") && !facts.isEmpty()
                ? new Field(field.name(), requiringAll((Fields) field.shape(), facts), true, field.meaning())
                : field);
    }

    private static Fields requiringAll(Fields fields, Set<String> names) {
        return fields.mapping(
                field -> new Field(field.name(), field.shape(), names.contains(field.name()), field.meaning()));
    }

    /** Returns the shape of what an event states; other facts of the same stream are known as such. */
    static Fields facts(List<Fact<?>> facts, Set<String> elsewhere) {
        List<Field> fields = facts.stream()
                .map(fact -> new Field(fact.name(), shapeOf(fact.type()), false, meaning(fact)))
                .toList();
        return new Fields("", "", fields, elsewhere);
    }

    private static String meaning(Fact<?> fact) {
        return fact.meaning()
                + fact.citation().map(section -> " (" + section + ")").orElse("");
    }

    private static Shape shapeOf(FactType<?> type) {
        if (type instanceof FactType.Day) {
            return new Shape.Dated(DateForm.DAY);
        }
        if (type instanceof FactType.Count) {
            return new Shape.Whole(0, Integer.MAX_VALUE);
        }
        if (type instanceof FactType.Id id) {
            return new Shape.Text(Optional.of(new TextRule(FactType.Id.PATTERN, id.words(), id::admits)));
        }
        if (type instanceof FactType.Code<?> code) {
            return Shapes.of(code.type());
        }
        if (type instanceof FactType.Codes<?> codes) {
            return new Shape.Many(Shapes.of(codes.type()), true);
        }
        return Shapes.of(((FactType.Document<?>) type).type());
    }
}
