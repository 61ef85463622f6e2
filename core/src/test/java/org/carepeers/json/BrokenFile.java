package org.carepeers.json;

/** A case file broken in one place each, and the refusal it must meet; what stands for personal words says Invented. */
enum BrokenFile {
    NOT_JSON_AT_ALL(
            "{",
            "Ada Invented {",
            JsonProblemKind.NOT_JSON,
            "$",
            "$ (line 1, column 1): the text is not JSON from here on"),
    SOMETHING_AFTER_THE_END(
            "\n}\n",
            "\n}\n1901",
            JsonProblemKind.NOT_JSON,
            "$",
            "$ (line 25, column 1): the text goes on after its end"),
    NEWER_FORMAT(
            "\"formatVersion\": 1",
            "\"formatVersion\": 2",
            JsonProblemKind.OTHER_FORMAT_VERSION,
            "$.formatVersion",
            "$.formatVersion (line 2, column 20): a format version that this release does not read; a newer release may;"
                    + " allowed: 1"),
    MISTYPED_FIELD(
            "\"occurredOn\"",
            "\"ocurredOn\": \"1901-02-03\", \"occurredOn\"",
            JsonProblemKind.UNKNOWN_FIELD,
            "$.events[0].ocurredOn",
            "$.events[0].ocurredOn (line 8, column 20): unknown field; did you mean occurredOn? Allowed: id, kind,"
                    + " occurredOn, recordedAt, by, recordedBy, facts, externalReferences"),
    FIELD_NAMED_AFTER_A_PERSON(
            "\"id\": \"case-1\"",
            "\"Ada Invented\": \"x\", \"id\": \"case-1\"",
            JsonProblemKind.UNKNOWN_FIELD,
            "$.case.*",
            "$.case.* (line 3, column 29): unknown field; allowed: id, county, externalReferences"),
    MISSING_FIELD(
            "\"by\": { \"role\": \"petitioner\" },",
            "",
            JsonProblemKind.MISSING_FIELD,
            "$.events[0].by",
            "$.events[0].by (line 5, column 5): must be there; allowed: an object Actor with role, party"),
    MISSING_CODE(
            "{ \"role\": \"petitioner\" }",
            "{}",
            JsonProblemKind.MISSING_FIELD,
            "$.events[0].by.role",
            "$.events[0].by.role (line 9, column 13): must be there; allowed: court, referring-court, facility,"
                    + " petitioner, county-agency, petitioner-candidate, respondent, respondent-counsel, supporter,"
                    + " local-entity, tribe, peer-worker"),
    WRONG_TYPE(
            "\"occurredOn\": \"2026-02-02\"",
            "\"occurredOn\": 19010203",
            JsonProblemKind.WRONG_TYPE,
            "$.events[0].occurredOn",
            "$.events[0].occurredOn (line 8, column 21): wrong type; allowed: a date that exists, as YYYY-MM-DD"),
    NULL(
            "\"occurredOn\": \"2026-02-02\"",
            "\"occurredOn\": null",
            JsonProblemKind.WRONG_TYPE,
            "$.events[0].occurredOn",
            "$.events[0].occurredOn (line 8, column 21): wrong type; allowed: a date that exists, as YYYY-MM-DD"),
    DAY_THAT_DOES_NOT_EXIST(
            "2026-02-02",
            "1901-02-30",
            JsonProblemKind.BAD_DATE,
            "$.events[0].occurredOn",
            "$.events[0].occurredOn (line 8, column 21): bad date or time; allowed: a date that exists, as YYYY-MM-DD"),
    KEY_TWICE(
            "\"occurredOn\": \"2026-02-02\"",
            "\"occurredOn\": \"2026-02-02\", \"occurredOn\": \"1901-02-03\"",
            JsonProblemKind.DUPLICATE_KEY,
            "$.events[0].occurredOn",
            "$.events[0].occurredOn (line 8, column 49): the key stands twice in one object"),
    UNKNOWN_CODE(
            "\"family-member\"",
            "\"family-membre\"",
            JsonProblemKind.UNKNOWN_CODE,
            "$.events[0].facts.standing",
            "$.events[0].facts.standing (line 10, column 30): unknown code; did you mean family-member? Allowed:"
                    + " household-member, family-member, hospital-director, service-director, treating-professional,"
                    + " first-responder, public-guardian, county-behavioral-health-director,"
                    + " adult-protective-services-director, indian-health-director, tribal-court-judge, respondent"),
    WORDS_FOR_A_CODE(
            "\"court\"",
            "\"Judge Invented\"",
            JsonProblemKind.UNKNOWN_CODE,
            "$.events[1].by.role",
            "$.events[1].by.role (line 15, column 23): unknown code; allowed: court, referring-court, facility,"
                    + " petitioner, county-agency, petitioner-candidate, respondent, respondent-counsel, supporter,"
                    + " local-entity, tribe, peer-worker"),
    NAME_FOR_AN_ID(
            "\"case-1\"",
            "\"Ada Invented\"",
            JsonProblemKind.BAD_TEXT,
            "$.case.id",
            "$.case.id (line 3, column 19): a text not of the form; allowed: 1 to 64 characters of A-Z, a-z, 0-9, dot,"
                    + " underscore, colon and hyphen"),
    NEGATIVE_COUNT(
            "\"dollars\": 1000",
            "\"dollars\": -1901",
            JsonProblemKind.OUT_OF_RANGE,
            "$.events[1].facts.dollars",
            "$.events[1].facts.dollars (line 16, column 29): out of range; allowed: a whole number from 0 to 2147483647"),
    FACT_OF_ANOTHER_KIND(
            "\"dollars\": 1000",
            "\"hearingOn\": \"1901-02-03\"",
            JsonProblemKind.FACT_NOT_OF_KIND,
            "$.events[1].facts.hearingOn",
            "$.events[1].facts.hearingOn (line 16, column 31): an event of this kind does not state this fact; allowed:"
                    + " party, hearing, substantialFailure, dollarsADay, dollars"),
    ITEM_TWICE(
            "[\"respondent\", \"supporter\"]",
            "[\"respondent\", \"respondent\"]",
            JsonProblemKind.REPEATED_ITEM,
            "$.events[2].facts.servedOn[1]",
            "$.events[2].facts.servedOn[1] (line 21, column 45): stands in the list twice"),
    SAME_EVENT_ID(
            "\"id\": \"e2\"",
            "\"id\": \"e1\"",
            JsonProblemKind.INVARIANT_BROKEN,
            "$.events[1].id",
            "$.events[1].id (line 13, column 13): an earlier event has the same id"),
    TOO_DEEP(
            "\"case-1\"", "[".repeat(60) + "]".repeat(60), JsonProblemKind.TOO_LARGE, "$", "$: " + JsonText.tooLarge());

    private static final String WHOLE = """
            {
              "formatVersion": 1,
              "case": { "id": "case-1", "county": "san-diego" },
              "events": [
                {
                  "id": "e1",
                  "kind": "petition-filed",
                  "occurredOn": "2026-02-02",
                  "by": { "role": "petitioner" },
                  "facts": { "standing": "family-member" }
                },
                {
                  "id": "e2", "kind": "fine-imposed",
                  "occurredOn": "2026-02-03",
                  "by": { "role": "court" },
                  "facts": { "dollars": 1000 }
                },
                {
                  "id": "e3", "kind": "notice-served", "occurredOn": "2026-02-04",
                  "by": { "role": "county-agency" },
                  "facts": { "servedOn": ["respondent", "supporter"] }
                }
              ]
            }
            """;

    private final String part;
    private final String instead;
    private final JsonProblemKind kind;
    private final String path;
    private final String sentence;

    BrokenFile(String part, String instead, JsonProblemKind kind, String path, String sentence) {
        this.part = part;
        this.instead = instead;
        this.kind = kind;
        this.path = path;
        this.sentence = sentence;
    }

    static String whole() {
        return WHOLE;
    }

    String text() {
        int at = WHOLE.indexOf(part);
        if (at < 0) {
            throw new AssertionError(this + " breaks nothing");
        }
        return WHOLE.substring(0, at) + instead + WHOLE.substring(at + part.length());
    }

    JsonProblemKind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    String sentence() {
        return sentence;
    }
}
