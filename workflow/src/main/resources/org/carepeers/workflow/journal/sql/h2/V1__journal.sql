-- The journal and its worklist on H2, whose URL must say ;WRITE_DELAY=0. One statement ends with a semicolon at the end of a line.

CREATE TABLE care_stream (
    stream BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    county VARCHAR(64) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    sequence BIGINT NOT NULL,
    version BIGINT NOT NULL,
    digest VARBINARY(32) NOT NULL,
    CONSTRAINT care_stream_key UNIQUE (county, kind, subject)
);

-- Nothing here is ever updated or deleted. The number major is the entry's place among all; recorded_at counts
-- nanoseconds since 1970-01-01T00:00:00Z.
CREATE TABLE care_entry (
    major BIGINT PRIMARY KEY,
    stream BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    version BIGINT NOT NULL,
    digest VARBINARY(32) NOT NULL,
    entry VARCHAR(32) NOT NULL,
    id VARCHAR(64) NOT NULL,
    recorded_at BIGINT NOT NULL,
    bytes VARBINARY(1048576) NOT NULL,
    CONSTRAINT care_entry_sequence UNIQUE (stream, sequence),
    CONSTRAINT care_entry_id UNIQUE (stream, id)
);

CREATE TABLE care_worklist (
    stream BIGINT NOT NULL,
    id VARCHAR(1000) NOT NULL,
    county VARCHAR(64) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    title VARCHAR(4000) NOT NULL,
    basis VARCHAR(64) NOT NULL,
    who VARCHAR(64) NOT NULL,
    first_day DATE,
    last_day DATE,
    CONSTRAINT care_worklist_key PRIMARY KEY (stream, id)
);

CREATE INDEX care_worklist_day ON care_worklist (county, last_day, kind, subject, id);

-- One row: the last place that was given out.
CREATE TABLE care_ticket (
    last_place BIGINT NOT NULL
);

INSERT INTO care_ticket (last_place) VALUES (0);

CREATE TABLE care_schema (
    version INTEGER PRIMARY KEY
);

INSERT INTO care_schema (version) VALUES (1);
