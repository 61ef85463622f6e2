package org.carepeers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.carepeers.participant.Participant;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PersonDetails;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.PriorCases;
import org.jspecify.annotations.Nullable;

/** Builds a case file from a tree whose shape was checked: each part that has the shape, so that all is reported. */
final class CaseFileReader {

    private static final JsonPath ROOT = JsonPath.ROOT;

    private final Values values;
    private final EventReader events;
    private final Problems problems;

    CaseFileReader(Values values, Problems problems) {
        this.values = values;
        this.events = new EventReader(values, problems);
        this.problems = problems;
    }

    /** Returns the file, or null if there are problems. */
    @Nullable
    CaseFile read(JsonNode tree) {
        CaseFile.Builder file = CaseFile.builder();
        Participant participant =
                values.read(ROOT.field("participant"), tree.path("participant"), Participant.class, problems);
        if (participant != null) {
            file.participant(participant);
        }
        PriorCases priorCases =
                values.read(ROOT.field("priorCases"), tree.path("priorCases"), PriorCases.class, problems);
        if (priorCases != null) {
            file.priorCases(priorCases);
        }
        file.people(values.readAll(ROOT.field("people"), tree.path("people"), PersonDetails.class, problems));
        readEvents(ROOT.field("events"), tree.path("events"), file);
        return problems.isEmpty() ? withHeader(tree.path("case"), file).build() : null;
    }

    private CaseFile.Builder withHeader(JsonNode header, CaseFile.Builder file) {
        file.externalReferences(values.readAll(
                ROOT.field("case").field("externalReferences"),
                header.path("externalReferences"),
                ExternalReference.class,
                problems));
        return file.id(CaseId.of(header.path("id").textValue()))
                .county(Values.constant(County.class, header.path("county").textValue()));
    }

    private void readEvents(JsonPath place, JsonNode list, CaseFile.Builder file) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            JsonPath at = place.index(i);
            CareEvent event = events.read(at, list.get(i));
            if (event != null && !ids.add(event.id().value())) {
                problems.add(at.field("id"), JsonProblemKind.INVARIANT_BROKEN, "an earlier event has the same id");
            } else if (event != null) {
                file.addEvents(event);
            }
        }
    }
}
