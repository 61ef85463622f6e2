-- The wrapped data keys on PostgreSQL. A key that was destroyed leaves its row, without the key.

CREATE TABLE care_data_key (
    subject TEXT COLLATE "C" PRIMARY KEY,
    custodian_key TEXT,
    wrapped TEXT
);

INSERT INTO care_schema (version) VALUES (2);
