-- The last day on which work on the worklist is on offer, on PostgreSQL; 9999-12-31 where it has none. It stands in the index, too,
-- so that what is no longer on offer is passed over there.

ALTER TABLE care_worklist ADD COLUMN on_offer_through DATE DEFAULT DATE '9999-12-31' NOT NULL;

DROP INDEX care_worklist_day;

CREATE INDEX care_worklist_day ON care_worklist (county, last_day, kind, subject, id, on_offer_through);

INSERT INTO care_schema (version) VALUES (3);
