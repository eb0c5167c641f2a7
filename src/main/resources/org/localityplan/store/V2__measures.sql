-- How measures are kept, what is written about them, and what can be taken back. Only what H2 2.4 and PostgreSQL both
-- understand in the same way. Of a measure in an older file the usual is assumed.

ALTER TABLE measure ADD COLUMN control VARCHAR(16) DEFAULT 'DIRECT' NOT NULL;
ALTER TABLE measure ADD COLUMN lag_days INTEGER;
ALTER TABLE measure ADD COLUMN grace_days INTEGER;
ALTER TABLE measure ADD COLUMN quality VARCHAR(16) DEFAULT 'NOT_ASSESSED' NOT NULL;
ALTER TABLE measure ADD COLUMN quality_remark VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE measure ADD COLUMN revision_id UUID; -- the state that a person gave it last; empty: as it came
UPDATE measure SET
    lag_days = CASE frequency WHEN 'MONTH' THEN 14 WHEN 'QUARTER' THEN 30 ELSE 270 END,
    grace_days = CASE frequency WHEN 'MONTH' THEN 7 WHEN 'QUARTER' THEN 14 ELSE 30 END;
ALTER TABLE measure ALTER COLUMN lag_days SET NOT NULL;
ALTER TABLE measure ALTER COLUMN grace_days SET NOT NULL;

ALTER TABLE target ADD COLUMN approver VARCHAR(300) DEFAULT '' NOT NULL;

-- By key, not by id: a proxy may come later than the measure it stands in for.
CREATE TABLE measure_proxy (
    locality_id UUID NOT NULL,
    measure_id UUID NOT NULL,
    framework VARCHAR(20) NOT NULL,
    code VARCHAR(40) NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, measure_id, framework, code),
    FOREIGN KEY (locality_id, measure_id) REFERENCES measure (locality_id, id)
);

-- Each state that a person gave a measure, and the one before the first of them. Rows are only ever added.
CREATE TABLE measure_revision (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    measure_id UUID NOT NULL,
    replaces UUID, -- the state before; empty: the measure was made
    framework VARCHAR(20) NOT NULL,
    code VARCHAR(40) NOT NULL,
    name VARCHAR(500) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    polarity VARCHAR(16) NOT NULL,
    frequency VARCHAR(16) NOT NULL,
    definition VARCHAR(4000) NOT NULL,
    owner_role VARCHAR(300) NOT NULL,
    stage VARCHAR(16) NOT NULL,
    control VARCHAR(16) NOT NULL,
    lag_days INTEGER NOT NULL,
    grace_days INTEGER NOT NULL,
    quality VARCHAR(16) NOT NULL,
    quality_remark VARCHAR(4000) NOT NULL,
    provenance_id UUID NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, measure_id) REFERENCES measure (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE target_revision (
    locality_id UUID NOT NULL,
    revision_id UUID NOT NULL,
    period_start DATE NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    low NUMERIC(38, 18) NOT NULL,
    low_decimals SMALLINT NOT NULL,
    high NUMERIC(38, 18),
    high_decimals SMALLINT,
    tolerance_kind VARCHAR(16) NOT NULL,
    tolerance NUMERIC(38, 18) NOT NULL,
    tolerance_decimals SMALLINT NOT NULL,
    basis VARCHAR(2000) NOT NULL,
    approver VARCHAR(300) NOT NULL,
    provenance_id UUID NOT NULL,
    PRIMARY KEY (locality_id, revision_id, period_start, period_kind),
    FOREIGN KEY (locality_id, revision_id) REFERENCES measure_revision (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE proxy_revision (
    locality_id UUID NOT NULL,
    revision_id UUID NOT NULL,
    framework VARCHAR(20) NOT NULL,
    code VARCHAR(40) NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (locality_id, revision_id, framework, code),
    FOREIGN KEY (locality_id, revision_id) REFERENCES measure_revision (locality_id, id)
);

-- Each wording of each note. Of the wordings of one note at most one is held; none once the note is struck out.
-- NoteWriter says which columns a kind fills.
CREATE TABLE measure_note (
    locality_id UUID NOT NULL,
    id UUID NOT NULL, -- of this wording
    note_id UUID NOT NULL,
    measure_id UUID NOT NULL,
    replaces UUID, -- the wording before; empty: the note was new
    held BOOLEAN NOT NULL,
    ordinal BIGINT NOT NULL, -- notes in the order in which they were first written
    kind VARCHAR(20) NOT NULL,
    period_kind VARCHAR(16),
    period_start DATE,
    on_day DATE,
    words VARCHAR(4000) NOT NULL,
    remedy VARCHAR(4000),
    owner_role VARCHAR(300),
    due DATE,
    colour VARCHAR(16),
    amount NUMERIC(38, 18),
    amount_decimals SMALLINT,
    charted BOOLEAN,
    screening BOOLEAN,
    fixed_after INTEGER,
    signed_by VARCHAR(300),
    signed_on DATE,
    batch_id UUID, -- the figures it came with
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, measure_id) REFERENCES measure (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE INDEX measure_note_by_note ON measure_note (locality_id, note_id);

-- What an audit line is about: measures and waiting lists. Rows are only ever added; the line itself says it in words,
-- which its hash covers.
CREATE TABLE audit_subject (
    locality_id UUID NOT NULL,
    subject_id UUID NOT NULL,
    line BIGINT NOT NULL,
    PRIMARY KEY (locality_id, subject_id, line),
    FOREIGN KEY (locality_id) REFERENCES locality (locality_id)
);

-- With all columns that are read, so that the peers of a period lie side by side. Without them each peer is looked up in
-- the table by itself: a hundred times slower where there are a million figures.
DROP INDEX observation_by_period;
CREATE INDEX observation_by_period ON observation (
    locality_id, period_start, breakdown, measure_id, period_kind, area_code, figure, provisional, amount,
    amount_decimals, numerator, numerator_decimals, denominator, denominator_decimals, margin, margin_decimals,
    provenance_id, batch_id);
