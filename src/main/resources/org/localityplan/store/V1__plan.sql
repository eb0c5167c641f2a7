-- The plan of a locality. Only what H2 2.4 and PostgreSQL both understand in the same way.
--
-- Every key begins with locality_id, so that several localities can share a server and be spread over its nodes.
-- Keys are UUIDs made by the program. row_version counts the changes of a row, so that two people who change it at
-- once are told. "ordinal" keeps the order in which the plan itself lists things.

CREATE TABLE locality (
    locality_id UUID PRIMARY KEY,
    area_code VARCHAR(20) NOT NULL,
    region_code VARCHAR(20) NOT NULL, -- the region it is compared with; empty when none is known
    row_version INTEGER DEFAULT 1 NOT NULL
);

CREATE TABLE plan_identity (
    locality_id UUID PRIMARY KEY REFERENCES locality (locality_id),
    application VARCHAR(40) NOT NULL,
    file_id UUID NOT NULL,
    schema_number INTEGER NOT NULL,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Where figures and statements come from; each source is kept once.
CREATE TABLE provenance (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    id UUID NOT NULL,
    kind VARCHAR(16) NOT NULL,
    source VARCHAR(1000) NOT NULL,
    PRIMARY KEY (locality_id, id),
    UNIQUE (locality_id, kind, source)
);

CREATE TABLE area (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    code VARCHAR(20) NOT NULL,
    name VARCHAR(200) NOT NULL,
    area_level VARCHAR(16) NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, code)
);

-- The plan ------------------------------------------------------------------------------------------------------------

CREATE TABLE plan (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    title VARCHAR(300) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE priority (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    plan_id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    tier VARCHAR(16) NOT NULL,
    outcome VARCHAR(2000) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, plan_id) REFERENCES plan (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE programme (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    priority_id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    owner_role VARCHAR(300) NOT NULL,
    delivery_vehicle VARCHAR(300) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, priority_id) REFERENCES priority (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE project (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    programme_id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    manager_role VARCHAR(300) NOT NULL,
    baseline_start DATE NOT NULL,
    baseline_end DATE NOT NULL,
    forecast_end DATE NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, programme_id) REFERENCES programme (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE milestone (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    project_id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    is_key BOOLEAN NOT NULL,
    baseline DATE NOT NULL,
    reached BOOLEAN NOT NULL,
    delivery_day DATE NOT NULL, -- the day reached, or the day it is now expected
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, project_id) REFERENCES project (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

-- A report of a programme or of a project, never of both.
CREATE TABLE status_report (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    programme_id UUID,
    project_id UUID,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    reported_on DATE NOT NULL,
    declared VARCHAR(16) NOT NULL,
    year_end VARCHAR(16) NOT NULL,
    headline VARCHAR(200) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, programme_id) REFERENCES programme (locality_id, id),
    FOREIGN KEY (locality_id, project_id) REFERENCES project (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id),
    CHECK ((programme_id IS NULL) <> (project_id IS NULL))
);

CREATE TABLE status_statement (
    locality_id UUID NOT NULL,
    report_id UUID NOT NULL,
    part VARCHAR(8) NOT NULL,
    ordinal INTEGER NOT NULL,
    words VARCHAR(4000) NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, report_id, part, ordinal),
    FOREIGN KEY (locality_id, report_id) REFERENCES status_report (locality_id, id)
);

CREATE TABLE decision (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    programme_id UUID NOT NULL,
    ask VARCHAR(2000) NOT NULL,
    paper VARCHAR(300) NOT NULL,
    raised DATE NOT NULL,
    due DATE NOT NULL,
    state VARCHAR(16) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, programme_id) REFERENCES programme (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

-- Measures ------------------------------------------------------------------------------------------------------------

CREATE TABLE measure (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    framework VARCHAR(20) NOT NULL,
    code VARCHAR(40) NOT NULL,
    name VARCHAR(500) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    polarity VARCHAR(16) NOT NULL,
    frequency VARCHAR(16) NOT NULL,
    definition VARCHAR(4000) NOT NULL,
    owner_role VARCHAR(300) NOT NULL,
    stage VARCHAR(16) NOT NULL,
    withdrawn BOOLEAN NOT NULL, -- came with an import that was taken back
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    UNIQUE (locality_id, framework, code),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

-- By key, not by id: a programme may name a measure whose figures are imported later.
CREATE TABLE programme_measure (
    locality_id UUID NOT NULL,
    programme_id UUID NOT NULL,
    framework VARCHAR(20) NOT NULL,
    code VARCHAR(40) NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, programme_id, framework, code),
    FOREIGN KEY (locality_id, programme_id) REFERENCES programme (locality_id, id)
);

-- Amounts are exact; the number of decimals is kept, because a publisher's 88.90 says more than 88.9.
CREATE TABLE target (
    locality_id UUID NOT NULL,
    measure_id UUID NOT NULL,
    period_start DATE NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    low NUMERIC(38, 18) NOT NULL,
    low_decimals SMALLINT NOT NULL,
    high NUMERIC(38, 18), -- only for a band
    high_decimals SMALLINT,
    tolerance_kind VARCHAR(16) NOT NULL,
    tolerance NUMERIC(38, 18) NOT NULL,
    tolerance_decimals SMALLINT NOT NULL,
    basis VARCHAR(2000) NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, measure_id, period_start, period_kind),
    FOREIGN KEY (locality_id, measure_id) REFERENCES measure (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE import_batch (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    id UUID NOT NULL,
    source VARCHAR(1000) NOT NULL,
    PRIMARY KEY (locality_id, id)
);

-- The key serves "all measures of one area", as every snapshot reads them. Measure, source and batch are no foreign keys:
-- each would need an index as large as the table. Only imports write here, and they write those rows first.
CREATE TABLE observation (
    locality_id UUID NOT NULL,
    area_code VARCHAR(20) NOT NULL,
    measure_id UUID NOT NULL,
    period_start DATE NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    breakdown VARCHAR(200) NOT NULL,
    figure VARCHAR(12) NOT NULL,
    provisional BOOLEAN NOT NULL,
    amount NUMERIC(38, 18),
    amount_decimals SMALLINT,
    numerator NUMERIC(38, 18),
    numerator_decimals SMALLINT,
    denominator NUMERIC(38, 18),
    denominator_decimals SMALLINT,
    margin NUMERIC(38, 18),
    margin_decimals SMALLINT,
    provenance_id UUID NOT NULL,
    batch_id UUID NOT NULL, -- the import that wrote the row last
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, area_code, measure_id, period_start, period_kind, breakdown),
    FOREIGN KEY (locality_id, area_code) REFERENCES area (locality_id, code)
);

-- "All areas in one period": the peers of a measure, and what an import replaces.
CREATE INDEX observation_by_period ON observation (locality_id, period_start, breakdown, measure_id);

-- The other state of each figure that an import wrote: what was there before or, once the import has been taken back,
-- what it brought. Figure ABSENT: nothing.
CREATE TABLE import_row (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    area_code VARCHAR(20) NOT NULL,
    measure_id UUID NOT NULL,
    period_start DATE NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    breakdown VARCHAR(200) NOT NULL,
    figure VARCHAR(12) NOT NULL,
    provisional BOOLEAN NOT NULL,
    amount NUMERIC(38, 18),
    amount_decimals SMALLINT,
    numerator NUMERIC(38, 18),
    numerator_decimals SMALLINT,
    denominator NUMERIC(38, 18),
    denominator_decimals SMALLINT,
    margin NUMERIC(38, 18),
    margin_decimals SMALLINT,
    provenance_id UUID NOT NULL,
    written_by UUID NOT NULL, -- the import that had written that state
    PRIMARY KEY (locality_id, batch_id, area_code, measure_id, period_start, period_kind, breakdown),
    FOREIGN KEY (locality_id, batch_id) REFERENCES import_batch (locality_id, id)
);

CREATE TABLE import_measure (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    measure_id UUID NOT NULL,
    PRIMARY KEY (locality_id, batch_id, measure_id),
    FOREIGN KEY (locality_id, batch_id) REFERENCES import_batch (locality_id, id),
    FOREIGN KEY (locality_id, measure_id) REFERENCES measure (locality_id, id)
);

CREATE TABLE peer_group (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    id UUID NOT NULL,
    name VARCHAR(200) NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id)
);

CREATE TABLE peer_group_area (
    locality_id UUID NOT NULL,
    peer_group_id UUID NOT NULL,
    area_code VARCHAR(20) NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, peer_group_id, area_code),
    FOREIGN KEY (locality_id, peer_group_id) REFERENCES peer_group (locality_id, id),
    FOREIGN KEY (locality_id, area_code) REFERENCES area (locality_id, code)
);

-- Waiting lists -------------------------------------------------------------------------------------------------------

CREATE TABLE waiting_list (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    holder VARCHAR(16) NOT NULL,
    standard_weeks INTEGER NOT NULL,
    definition VARCHAR(4000) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

-- A count that was taken back stays, marked withdrawn, so that it can be brought back.
CREATE TABLE waiting_count (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    waiting_list_id UUID NOT NULL,
    counted_on DATE NOT NULL,
    waiting INTEGER NOT NULL CHECK (waiting >= 0),
    added INTEGER CHECK (added >= 0), -- all three, or none where only the size of the list is known
    completed INTEGER CHECK (completed >= 0),
    removed INTEGER CHECK (removed >= 0),
    longest_weeks INTEGER CHECK (longest_weeks >= 0),
    withdrawn BOOLEAN NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, waiting_list_id) REFERENCES waiting_list (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE INDEX waiting_count_by_day ON waiting_count (locality_id, waiting_list_id, counted_on);

CREATE TABLE programme_waiting_list (
    locality_id UUID NOT NULL,
    programme_id UUID NOT NULL,
    waiting_list_id UUID NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, programme_id, waiting_list_id),
    FOREIGN KEY (locality_id, programme_id) REFERENCES programme (locality_id, id),
    FOREIGN KEY (locality_id, waiting_list_id) REFERENCES waiting_list (locality_id, id)
);

-- Budget, in pounds ---------------------------------------------------------------------------------------------------

CREATE TABLE budget_line (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    programme_id UUID, -- empty: money without a programme
    partner VARCHAR(200) NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    budget NUMERIC(18, 2) NOT NULL,
    actual NUMERIC(18, 2) NOT NULL,
    forecast NUMERIC(18, 2) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, programme_id) REFERENCES programme (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE saving (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    programme_id UUID,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    agreed NUMERIC(18, 2) NOT NULL,
    forecast NUMERIC(18, 2) NOT NULL,
    confidence VARCHAR(16) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, programme_id) REFERENCES programme (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE budget_gap (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    title VARCHAR(300) NOT NULL,
    partner VARCHAR(200) NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    opening NUMERIC(18, 2) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE year_spend (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    title VARCHAR(300) NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    gross NUMERIC(18, 2) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

-- History -------------------------------------------------------------------------------------------------------------

-- Rows are only ever added. Each hash covers the line and the hash before it.
CREATE TABLE audit (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    line BIGINT NOT NULL,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    person VARCHAR(200) NOT NULL,
    action VARCHAR(200) NOT NULL,
    subject VARCHAR(2000) NOT NULL,
    words_before VARCHAR(4000) NOT NULL,
    words_after VARCHAR(4000) NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (locality_id, line)
);

-- What a person can take back or do again: DONE, UNDONE, or DROPPED once something else was done instead.
CREATE TABLE command (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    id UUID NOT NULL,
    person VARCHAR(200) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    subject_id UUID NOT NULL, -- the count or the import it made
    state VARCHAR(8) NOT NULL,
    last_line BIGINT NOT NULL, -- the audit line that changed it last
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id)
);
