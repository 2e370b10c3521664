-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which column of a spreadsheet means what, kept by a person under a name for the next list of the same shape. And the way from
-- a referral to its people and children, without which filing a long list reads every link again for every line.

CREATE TABLE import_mapping (
    id TEXT PRIMARY KEY,
    name TEXT,
    headings TEXT, -- JSON: each heading with the field it means
    kept TEXT
) STRICT;

CREATE INDEX perpetrator_link_referral ON perpetrator_link (referral);
CREATE INDEX child_referral ON child (referral);
