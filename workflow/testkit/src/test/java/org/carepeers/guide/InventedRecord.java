package org.carepeers.guide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.carepeers.json.CareJson;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;

/** An invented case with which the examples of keeping a record begin. */
final class InventedRecord {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T17:00:00Z"));
    static final CaseFile FILE = CareJson.standard().readCaseFile("""
            {"formatVersion": 1,
             "case": {"id": "invented-1", "county": "alameda"},
             "events": [
               {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02",
                "by": {"role": "petitioner", "party": "person-2"},
                "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
               {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-02-05", "by": {"role": "court"},
                "facts": {"primaFacie": "found"}}]}
            """);

    private InventedRecord() {}

    static CareEvent moved(CareEvent event, LocalDate day) {
        CareEvent.Builder moved = CareEvent.builder();
        return moved.from(event).occurredOn(day).build();
    }
}
