-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the store needs for itself: who it is, its trail of events, and when each field was last written.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,   -- "uuid", "device", "hlc", "keyGeneration"
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last number given in a series. Numbers are not journalled: none is given twice, also after an undo.
CREATE TABLE number_series (
    name TEXT PRIMARY KEY NOT NULL,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    seq     INTEGER PRIMARY KEY,       -- 1, 2, 3 … without gaps
    at      INTEGER NOT NULL,          -- seconds of UTC since 1970; order is by seq, never by time
    who     TEXT NOT NULL,
    step    TEXT NOT NULL,
    subject TEXT NOT NULL,
    summary TEXT NOT NULL,
    undoes  INTEGER NOT NULL,          -- seq of the event taken back, or 0
    device  TEXT NOT NULL,
    hash    TEXT NOT NULL
) STRICT;

-- before and after keep the kind of the field they come from.
CREATE TABLE change (
    event  INTEGER NOT NULL REFERENCES event (seq),
    place  INTEGER NOT NULL,           -- order within the event
    tbl    TEXT NOT NULL,
    id     TEXT NOT NULL,
    field  TEXT NOT NULL,              -- "id" tells that the record was made or removed
    before ANY,
    after  ANY,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_of_record ON change (tbl, id);

-- The version of every field: hybrid logical clock (48 bits of milliseconds, 16 bits of counter) and the store copy
-- that wrote it. Two laptops merge by it.
CREATE TABLE field_version (
    tbl    TEXT NOT NULL,
    id     TEXT NOT NULL,
    field  TEXT NOT NULL,
    hlc    INTEGER NOT NULL,
    device TEXT NOT NULL,
    PRIMARY KEY (tbl, id, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX field_version_by_device ON field_version (device, hlc);
