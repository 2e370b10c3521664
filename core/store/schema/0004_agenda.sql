-- SPDX-License-Identifier: GPL-3.0-or-later
-- What binds a case to its place on the agenda, who is needed for it, and why it left an agenda unheard.

ALTER TABLE agenda_item ADD COLUMN own_length INTEGER;    -- 1: a person gave these minutes
ALTER TABLE agenda_item ADD COLUMN length_reason TEXT;
ALTER TABLE agenda_item ADD COLUMN pinned_at INTEGER;     -- nth case, from 1
ALTER TABLE agenda_item ADD COLUMN window_from TEXT;
ALTER TABLE agenda_item ADD COLUMN window_until TEXT;

-- "From research" is the default and has no row.
CREATE TABLE agenda_need (id TEXT PRIMARY KEY, referral TEXT, agency TEXT, need TEXT) STRICT;

CREATE TABLE whole_meeting (id TEXT PRIMARY KEY, agency TEXT, representative TEXT) STRICT;

CREATE TABLE meeting_stay (id TEXT PRIMARY KEY, meeting TEXT, agency TEXT, from_time TEXT, until_time TEXT) STRICT;

-- The id is the meeting's, or "area" for what every meeting starts from.
CREATE TABLE order_policy (
    id TEXT PRIMARY KEY,
    children_first INTEGER, highest_risk_in_first_half INTEGER, family_together INTEGER,
    most_places INTEGER, reason TEXT
) STRICT;

CREATE TABLE agenda_departure (
    id TEXT PRIMARY KEY,
    from_meeting TEXT, to_meeting TEXT, referral TEXT, kind TEXT, reason TEXT, at TEXT
) STRICT;
