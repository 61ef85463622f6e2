-- The journal and its worklist on PostgreSQL. One statement ends with a semicolon at the end of a line.

CREATE TABLE care_stream (
    stream BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    county TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    version BIGINT NOT NULL,
    digest BYTEA NOT NULL,
    CONSTRAINT care_stream_key UNIQUE (county, kind, subject)
) WITH (fillfactor = 80);

-- Nothing here is ever updated or deleted. The number major is the id of the transaction that wrote the entry, counted on
-- from care_era; recorded_at counts nanoseconds since 1970-01-01T00:00:00Z.
CREATE TABLE care_entry (
    stream BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    version BIGINT NOT NULL,
    digest BYTEA NOT NULL,
    entry TEXT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    recorded_at BIGINT NOT NULL,
    major BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    CONSTRAINT care_entry_sequence PRIMARY KEY (stream, sequence),
    CONSTRAINT care_entry_id UNIQUE (stream, id),
    CONSTRAINT care_entry_place UNIQUE (major, sequence)
);

CREATE TABLE care_worklist (
    stream BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    county TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL,
    who TEXT NOT NULL,
    first_day DATE,
    last_day DATE,
    CONSTRAINT care_worklist_key PRIMARY KEY (stream, id)
);

CREATE INDEX care_worklist_day ON care_worklist (county, last_day, kind, subject, id);

-- One row: what is added to the id of a transaction. A database that is restored into another server begins to count its
-- transactions anew; opening the journal there moves this number on.
CREATE TABLE care_era (
    begins BIGINT NOT NULL
);

INSERT INTO care_era (begins) VALUES (0);

CREATE TABLE care_schema (
    version INTEGER PRIMARY KEY
);

INSERT INTO care_schema (version) VALUES (1);
