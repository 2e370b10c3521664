-- SPDX-License-Identifier: GPL-3.0-or-later
-- How much the waiting of an agency counts, and what a coordinator decided about cases of one family at one meeting.

ALTER TABLE agency ADD COLUMN waiting_weight INTEGER; -- times that a waiting minute counts; NULL: once

CREATE TABLE family_choice (
    id TEXT PRIMARY KEY,
    meeting TEXT, cases TEXT, -- JSON: ids of referrals
    kind TEXT, reason TEXT    -- "together", "apart"
) STRICT;
