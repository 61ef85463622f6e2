-- The wrapped data keys on H2. A key that was destroyed leaves its row, without the key.

CREATE TABLE care_data_key (
    subject VARCHAR(64) PRIMARY KEY,
    custodian_key VARCHAR(1000),
    wrapped VARCHAR(10000)
);

INSERT INTO care_schema (version) VALUES (2);
