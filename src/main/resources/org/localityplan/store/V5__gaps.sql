-- The gap of a year is typed and changed as budget lines and savings are: see V4 for the table with _other.

ALTER TABLE budget_gap ADD COLUMN withdrawn BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE budget_gap ADD COLUMN batch_id UUID;

CREATE TABLE budget_gap_other (
    locality_id UUID NOT NULL,
    batch_id UUID NOT NULL,
    id UUID NOT NULL,
    title VARCHAR(300) NOT NULL,
    partner VARCHAR(200) NOT NULL,
    period_kind VARCHAR(16) NOT NULL,
    period_start DATE NOT NULL,
    opening NUMERIC(18, 2) NOT NULL,
    stated_savings NUMERIC(18, 2),
    ordinal INTEGER NOT NULL,
    provenance_id UUID NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    replaces UUID,
    PRIMARY KEY (locality_id, batch_id, id),
    FOREIGN KEY (locality_id, id) REFERENCES budget_gap (locality_id, id)
);
