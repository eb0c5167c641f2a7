-- Waiting lists with what is agreed about them and counts with their detail; money with its reports, terms and rules. Only
-- what H2 2.4 and PostgreSQL both understand in the same way. In an older file nothing is known of any of it.
--
-- A row that people change has its other state in a table of the same name with _other: what it was before a command or,
-- once the command has been taken back, what that had made of it. batch_id is the command that wrote the row last; empty:
-- as it came. replaces is the command that had written the state before. A row that a command made and that was taken back
-- stays, marked withdrawn.

-- Waiting lists -------------------------------------------------------------------------------------------------------

ALTER TABLE waiting_list ADD COLUMN threshold_weeks INTEGER;
ALTER TABLE waiting_list ADD COLUMN priority_classes VARCHAR(2000) DEFAULT '' NOT NULL; -- one a line
ALTER TABLE waiting_list ADD COLUMN neighbourhood VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE waiting_list ADD COLUMN provider VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE waiting_list ADD COLUMN aim_from DATE; -- all four, or none without an aim
ALTER TABLE waiting_list ADD COLUMN aim_start INTEGER;
ALTER TABLE waiting_list ADD COLUMN aim_by DATE;
ALTER TABLE waiting_list ADD COLUMN aim_people INTEGER;
ALTER TABLE waiting_list ADD COLUMN withdrawn BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE waiting_list ADD COLUMN batch_id UUID;

CREATE TABLE waiting_list_other (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    holder VARCHAR(16) NOT NULL,
    standard_weeks INTEGER NOT NULL,
    definition VARCHAR(4000) NOT NULL,
    threshold_weeks INTEGER,
    priority_classes VARCHAR(2000) NOT NULL,
    neighbourhood VARCHAR(200) NOT NULL,
    provider VARCHAR(300) NOT NULL,
    aim_from DATE,
    aim_start INTEGER,
    aim_by DATE,
    aim_people INTEGER,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    replaces UUID,
    PRIMARY KEY (locality_id, batch_id, id),
    FOREIGN KEY (locality_id, id) REFERENCES waiting_list (locality_id, id)
);

-- A wait: weeks alone, or over so many weeks, or empty where it is not known.
ALTER TABLE waiting_count ADD COLUMN median_weeks NUMERIC(9, 2);
ALTER TABLE waiting_count ADD COLUMN median_over INTEGER;
ALTER TABLE waiting_count ADD COLUMN ninety_second_weeks NUMERIC(9, 2);
ALTER TABLE waiting_count ADD COLUMN ninety_second_over INTEGER;
ALTER TABLE waiting_count ADD COLUMN batch_id UUID; -- the command that recorded several lists at once

CREATE TABLE waiting_count_band (
    locality_id UUID NOT NULL,
    count_id UUID NOT NULL,
    over_weeks INTEGER NOT NULL,
    up_to_weeks INTEGER, -- empty: the last band, which is open
    people INTEGER NOT NULL CHECK (people >= 0),
    PRIMARY KEY (locality_id, count_id, over_weeks),
    FOREIGN KEY (locality_id, count_id) REFERENCES waiting_count (locality_id, id)
);

CREATE TABLE waiting_count_priority (
    locality_id UUID NOT NULL,
    count_id UUID NOT NULL,
    ordinal INTEGER NOT NULL,
    priority VARCHAR(200) NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0),
    PRIMARY KEY (locality_id, count_id, ordinal),
    FOREIGN KEY (locality_id, count_id) REFERENCES waiting_count (locality_id, id)
);

-- Money, in pounds ----------------------------------------------------------------------------------------------------

ALTER TABLE budget_line ADD COLUMN project_id UUID; -- only with the programme that the project belongs to
ALTER TABLE budget_line ADD COLUMN commentary VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE budget_line ADD COLUMN withdrawn BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE budget_line ADD COLUMN batch_id UUID;
ALTER TABLE budget_line ADD FOREIGN KEY (locality_id, project_id) REFERENCES project (locality_id, id);

CREATE TABLE budget_line_other (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    programme_id UUID,
    project_id UUID,
    partner VARCHAR(200) NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    budget NUMERIC(18, 2) NOT NULL,
    actual NUMERIC(18, 2) NOT NULL,
    forecast NUMERIC(18, 2) NOT NULL,
    commentary VARCHAR(4000) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    replaces UUID,
    PRIMARY KEY (locality_id, batch_id, id),
    FOREIGN KEY (locality_id, id) REFERENCES budget_line (locality_id, id)
);

-- How a line was reported to stand month by month; the figures of budget_line are those it began with.
CREATE TABLE budget_report (
    locality_id UUID NOT NULL,
    id UUID NOT NULL,
    budget_line_id UUID NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    budget NUMERIC(18, 2) NOT NULL,
    actual NUMERIC(18, 2) NOT NULL,
    forecast NUMERIC(18, 2) NOT NULL,
    commentary VARCHAR(4000) NOT NULL,
    provenance_id UUID NOT NULL,
    withdrawn BOOLEAN DEFAULT FALSE NOT NULL,
    batch_id UUID,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id),
    UNIQUE (locality_id, budget_line_id, period_start, period_kind),
    FOREIGN KEY (locality_id, budget_line_id) REFERENCES budget_line (locality_id, id),
    FOREIGN KEY (locality_id, provenance_id) REFERENCES provenance (locality_id, id)
);

CREATE TABLE budget_report_other (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    id UUID NOT NULL,
    budget_line_id UUID NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    budget NUMERIC(18, 2) NOT NULL,
    actual NUMERIC(18, 2) NOT NULL,
    forecast NUMERIC(18, 2) NOT NULL,
    commentary VARCHAR(4000) NOT NULL,
    provenance_id UUID NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    replaces UUID,
    PRIMARY KEY (locality_id, batch_id, id),
    FOREIGN KEY (locality_id, id) REFERENCES budget_report (locality_id, id)
);

ALTER TABLE saving ADD COLUMN project_id UUID; -- only with the programme that the project belongs to
ALTER TABLE saving ADD COLUMN recurrence VARCHAR(16) DEFAULT 'NOT_STATED' NOT NULL;
ALTER TABLE saving ADD COLUMN in_whole_year NUMERIC(18, 2); -- empty: the amounts are for a whole year
ALTER TABLE saving ADD COLUMN owner_role VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE saving ADD COLUMN withdrawn BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE saving ADD COLUMN batch_id UUID;
ALTER TABLE saving ADD FOREIGN KEY (locality_id, project_id) REFERENCES project (locality_id, id);

CREATE TABLE saving_other (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    programme_id UUID,
    project_id UUID,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    agreed NUMERIC(18, 2) NOT NULL,
    forecast NUMERIC(18, 2) NOT NULL,
    confidence VARCHAR(16) NOT NULL,
    recurrence VARCHAR(16) NOT NULL,
    in_whole_year NUMERIC(18, 2),
    owner_role VARCHAR(300) NOT NULL,
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    replaces UUID,
    PRIMARY KEY (locality_id, batch_id, id),
    FOREIGN KEY (locality_id, id) REFERENCES saving (locality_id, id)
);

ALTER TABLE budget_gap ADD COLUMN stated_savings NUMERIC(18, 2); -- empty: the paper states no total

-- The locality's own rules; without a row the usual ones hold.
CREATE TABLE budget_rule (
    locality_id UUID NOT NULL REFERENCES locality (locality_id),
    id UUID NOT NULL,
    delivered NUMERIC(5, 4) NOT NULL,
    on_track NUMERIC(5, 4) NOT NULL,
    at_risk NUMERIC(5, 4) NOT NULL,
    unachievable NUMERIC(5, 4) NOT NULL,
    unidentified NUMERIC(5, 4) NOT NULL,
    commentary_beyond NUMERIC(5, 4) NOT NULL,
    withdrawn BOOLEAN DEFAULT FALSE NOT NULL,
    batch_id UUID,
    row_version INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (locality_id, id)
);

CREATE TABLE budget_rule_other (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    id UUID NOT NULL,
    delivered NUMERIC(5, 4) NOT NULL,
    on_track NUMERIC(5, 4) NOT NULL,
    at_risk NUMERIC(5, 4) NOT NULL,
    unachievable NUMERIC(5, 4) NOT NULL,
    unidentified NUMERIC(5, 4) NOT NULL,
    commentary_beyond NUMERIC(5, 4) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    replaces UUID,
    PRIMARY KEY (locality_id, batch_id, id),
    FOREIGN KEY (locality_id, id) REFERENCES budget_rule (locality_id, id)
);
