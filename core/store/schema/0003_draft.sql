-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody is in the middle of typing, by the place where it is typed. Not a record: it is no step yet, stands in no
-- event and is never taken back or handed over; it is here so that no lock, crash or power cut loses it.

CREATE TABLE draft (
    place TEXT PRIMARY KEY NOT NULL,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
