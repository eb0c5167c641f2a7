-- How the plan is delivered: what reports say in detail, who has agreed to them, what keeps projects under control, who may
-- do what, and what commands did to rows. Only what H2 2.4 and PostgreSQL both understand in the same way.

-- Reports -------------------------------------------------------------------------------------------------------------

-- Statements are read with their report and never without it, and there are many: each list is one text, with a record
-- separator (character 30) before each statement, and a unit separator (31) between the parts of a follow-up.
ALTER TABLE status_report ADD COLUMN good VARCHAR(100000) DEFAULT '' NOT NULL;
ALTER TABLE status_report ADD COLUMN not_good VARCHAR(100000) DEFAULT '' NOT NULL;
ALTER TABLE status_report ADD COLUMN coming VARCHAR(100000) DEFAULT '' NOT NULL;
UPDATE status_report SET
    good = COALESCE((
        SELECT STRING_AGG(CHR(30) || s.words, '' ORDER BY s.ordinal) FROM status_statement s
         WHERE s.locality_id = status_report.locality_id AND s.report_id = status_report.id AND s.part = 'GOOD'), ''),
    not_good = COALESCE((
        SELECT STRING_AGG(CHR(30) || s.words, '' ORDER BY s.ordinal) FROM status_statement s
         WHERE s.locality_id = status_report.locality_id AND s.report_id = status_report.id AND s.part = 'BAD'), ''),
    coming = COALESCE((
        SELECT STRING_AGG(CHR(30) || s.words, '' ORDER BY s.ordinal) FROM status_statement s
         WHERE s.locality_id = status_report.locality_id AND s.report_id = status_report.id AND s.part = 'NEXT'), '');
DROP TABLE status_statement;

ALTER TABLE status_report ADD COLUMN dimensions VARCHAR(6) DEFAULT '------' NOT NULL; -- R, A, G or -, as on the form
ALTER TABLE status_report ADD COLUMN follow_ups VARCHAR(100000) DEFAULT '' NOT NULL;
ALTER TABLE status_report ADD COLUMN cause VARCHAR(4000); -- empty, as the next five: nothing to recover from
ALTER TABLE status_report ADD COLUMN remedy VARCHAR(4000);
ALTER TABLE status_report ADD COLUMN remedy_owner VARCHAR(300);
ALTER TABLE status_report ADD COLUMN remedy_due DATE;
ALTER TABLE status_report ADD COLUMN help_wanted VARCHAR(4000);
ALTER TABLE status_report ADD COLUMN back_to_green DATE;
ALTER TABLE status_report ADD COLUMN changed VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE status_report ADD COLUMN explanation VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE status_report ADD COLUMN nothing_changed BOOLEAN DEFAULT FALSE NOT NULL;

-- Reports of an older file came from the papers of the board: they are settled.
ALTER TABLE status_report ADD COLUMN review_state VARCHAR(16) DEFAULT 'APPROVED' NOT NULL;
ALTER TABLE status_report ADD COLUMN review_by VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE status_report ADD COLUMN review_on DATE;
ALTER TABLE status_report ADD COLUMN review_words VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE status_report ADD COLUMN revision INTEGER DEFAULT 1 NOT NULL;
UPDATE status_report SET review_on = reported_on;
ALTER TABLE status_report ALTER COLUMN review_on SET NOT NULL;

-- Filled where the row is how that report was before it was reopened. Such rows never change.
ALTER TABLE status_report ADD COLUMN revision_of UUID;

-- Delivery ------------------------------------------------------------------------------------------------------------

CREATE TABLE milestone_move (
    locality_id UUID NOT NULL,
    milestone_id UUID NOT NULL,
    ordinal INTEGER NOT NULL,
    moved_on DATE NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    reason VARCHAR(4000) NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, milestone_id, ordinal),
    FOREIGN KEY (locality_id, milestone_id) REFERENCES milestone (locality_id, id)
);

ALTER TABLE project ADD COLUMN cost_budget NUMERIC(18, 2); -- both, or none where the cost is not known
ALTER TABLE project ADD COLUMN cost_forecast NUMERIC(18, 2);

CREATE TABLE risk (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    project_id UUID NOT NULL,
    kind VARCHAR(16) NOT NULL,
    title VARCHAR(500) NOT NULL,
    effect VARCHAR(4000) NOT NULL,
    owner_role VARCHAR(300) NOT NULL,
    review DATE NOT NULL,
    closed BOOLEAN NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, project_id) REFERENCES project (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE risk_score (
    locality_id UUID NOT NULL,
    risk_id UUID NOT NULL,
    ordinal INTEGER NOT NULL,
    scored_on DATE NOT NULL,
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
    reason VARCHAR(4000) NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, risk_id, ordinal),
    FOREIGN KEY (locality_id, risk_id) REFERENCES risk (locality_id, id)
);

CREATE TABLE project_action (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    project_id UUID NOT NULL,
    risk_id UUID, -- the risk it answers; empty: the project as a whole
    words VARCHAR(2000) NOT NULL,
    owner_role VARCHAR(300) NOT NULL,
    due DATE NOT NULL,
    state VARCHAR(16) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    FOREIGN KEY (locality_id, project_id) REFERENCES project (locality_id, id),
    FOREIGN KEY (locality_id, risk_id) REFERENCES risk (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE project_dependency (
    locality_id UUID NOT NULL,
    project_id UUID NOT NULL,
    milestone_id UUID NOT NULL,
    purpose VARCHAR(2000) NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, project_id, milestone_id),
    FOREIGN KEY (locality_id, project_id) REFERENCES project (locality_id, id),
    FOREIGN KEY (locality_id, milestone_id) REFERENCES milestone (locality_id, id)
);

ALTER TABLE decision ADD COLUMN meeting VARCHAR(300) DEFAULT '' NOT NULL;

-- A priority, programme or project that was taken out of the plan. It and all under it stay where they are.
CREATE TABLE retirement (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    part_id UUID NOT NULL,
    part VARCHAR(16) NOT NULL,
    name VARCHAR(300) NOT NULL,
    under_name VARCHAR(300) NOT NULL,
    retired_on DATE NOT NULL,
    reason VARCHAR(4000) NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, part_id)
);

-- People and rules ----------------------------------------------------------------------------------------------------

CREATE TABLE person (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    id UUID NOT NULL,
    account VARCHAR(200) NOT NULL,
    title VARCHAR(300) NOT NULL,
    role VARCHAR(16) NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id)
);

-- The programmes and projects that somebody reports on; one of either kind.
CREATE TABLE person_subject (
    locality_id UUID NOT NULL,
    person_id UUID NOT NULL,
    subject_id UUID NOT NULL,
    ordinal INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, person_id, subject_id),
    FOREIGN KEY (locality_id, person_id) REFERENCES person (locality_id, id)
);

-- No row: the usual holds.
CREATE TABLE steering (
    locality_id UUID PRIMARY KEY REFERENCES locality (locality_id),
    cycle_kind VARCHAR(16) NOT NULL,
    lag_days INTEGER NOT NULL,
    grace_days INTEGER NOT NULL,
    appetite INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL
);

-- Only thresholds that somebody has set.
CREATE TABLE threshold (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    rule VARCHAR(40) NOT NULL,
    amount INTEGER NOT NULL,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, rule)
);

-- Commands ------------------------------------------------------------------------------------------------------------

-- The least role that may take a command back or do it again.
ALTER TABLE command ADD COLUMN least_role VARCHAR(16) DEFAULT 'UPDATER' NOT NULL;
UPDATE command SET least_role = 'ADMINISTRATOR' WHERE kind = 'MEASURE';

CREATE INDEX command_by_line ON command (locality_id, last_line);

-- Each row that a command on the plan wrote: its cells before and after, as JSON. Empty: there was, or is, no such row.
CREATE TABLE row_image (
    locality_id UUID NOT NULL,
    command_id UUID NOT NULL,
    ordinal INTEGER NOT NULL,
    table_name VARCHAR(40) NOT NULL,
    cells_before VARCHAR(1000000),
    cells_after VARCHAR(1000000),
    PRIMARY KEY (locality_id, command_id, ordinal),
    FOREIGN KEY (locality_id) REFERENCES locality (locality_id)
);
