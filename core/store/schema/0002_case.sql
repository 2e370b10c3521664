-- SPDX-License-Identifier: GPL-3.0-or-later
-- The way of a case. Columns that are NULL are "not recorded". Lists of small values are JSON text.

CREATE TABLE area (
    id TEXT PRIMARY KEY,
    name TEXT, minutes_per_case INTEGER, maximum_minutes INTEGER,
    research_days INTEGER, adult_women INTEGER, marking TEXT
) STRICT;

CREATE TABLE threshold (id TEXT PRIMARY KEY, yes INTEGER, from_day TEXT, reason TEXT) STRICT;

CREATE TABLE agency (
    id TEXT PRIMARY KEY,
    name TEXT, source TEXT, core INTEGER, secure_email TEXT, language TEXT, position INTEGER
) STRICT;

CREATE TABLE agency_passphrase (id TEXT PRIMARY KEY, words TEXT, made TEXT) STRICT;

CREATE TABLE representative (
    id TEXT PRIMARY KEY,
    agency TEXT, name TEXT, role TEXT, available_from TEXT, available_to TEXT
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    forename TEXT, surname TEXT, other_names TEXT,
    birth TEXT, other_births TEXT, birth_note TEXT, gender TEXT,
    address TEXT, postcode TEXT, other_addresses TEXT,
    phone TEXT, safe_contact TEXT, safe_note TEXT,
    ethnicity_state TEXT, ethnicity TEXT, disability_state TEXT, disability TEXT,
    orientation_state TEXT, orientation TEXT, language TEXT
) STRICT;

-- What a person decided about two records: the same human being, or not.
CREATE TABLE same_person (id TEXT PRIMARY KEY, one TEXT, other TEXT, verdict TEXT) STRICT;

CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    ref TEXT, received TEXT, referrers TEXT, victim TEXT, claimed TEXT, judgement_reason TEXT,
    police_incidents INTEGER, incident TEXT, concerns TEXT, consent TEXT, consent_reason TEXT,
    transferred_from TEXT, not_understood TEXT, stage TEXT
) STRICT;
CREATE UNIQUE INDEX referral_ref ON referral (ref);
CREATE INDEX referral_victim ON referral (victim);

CREATE TABLE perpetrator_link (
    id TEXT PRIMARY KEY,
    referral TEXT, person TEXT, relationship TEXT, living_together TEXT, position INTEGER
) STRICT;

CREATE TABLE child (
    id TEXT PRIMARY KEY,
    referral TEXT, name TEXT, age INTEGER, school TEXT, position INTEGER
) STRICT;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    referral TEXT, checklist TEXT, version TEXT, day TEXT, assessor TEXT,
    answers TEXT, comments TEXT, frozen INTEGER
) STRICT;

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    referral TEXT, kind TEXT, reason TEXT, at TEXT, meeting TEXT
) STRICT;

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    day TEXT, start TEXT, minutes_per_case INTEGER, maximum_minutes INTEGER,
    kind TEXT, stage TEXT, venue TEXT
) STRICT;

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    meeting TEXT, kind TEXT, referral TEXT, position INTEGER, minutes INTEGER
) STRICT;

CREATE TABLE research (
    id TEXT PRIMARY KEY,
    meeting TEXT, referral TEXT, agency TEXT, asked TEXT, answered TEXT, answer TEXT, information TEXT
) STRICT;

CREATE TABLE attendance (
    id TEXT PRIMARY KEY,
    meeting TEXT, agency TEXT, name TEXT, capacity TEXT, arrived TEXT, left_at TEXT,
    confidentiality_signed INTEGER, apology INTEGER, information_sent INTEGER
) STRICT;

CREATE TABLE conflict (id TEXT PRIMARY KEY, agency TEXT, referral TEXT, reason TEXT) STRICT;

CREATE TABLE session_event (
    id TEXT PRIMARY KEY,
    meeting TEXT, number INTEGER, at TEXT, kind TEXT, item TEXT, minutes INTEGER
) STRICT;

CREATE TABLE information (
    id TEXT PRIMARY KEY,
    meeting TEXT, referral TEXT, agency TEXT, words TEXT, minuting TEXT, at TEXT
) STRICT;

CREATE TABLE risk (
    id TEXT PRIMARY KEY,
    meeting TEXT, referral TEXT, about TEXT, words TEXT, minuting TEXT, at TEXT
) STRICT;

CREATE TABLE victim_view (
    id TEXT PRIMARY KEY,
    meeting TEXT, referral TEXT, agency TEXT, words TEXT, at TEXT
) STRICT;

CREATE TABLE outcome (
    id TEXT PRIMARY KEY,
    meeting TEXT, referral TEXT, kind TEXT, summary TEXT, who_tells TEXT, staff_safety INTEGER, at TEXT
) STRICT;

CREATE TABLE private_note (
    id TEXT PRIMARY KEY,
    meeting TEXT, referral TEXT, words TEXT, at TEXT
) STRICT;

CREATE TABLE action (
    id TEXT PRIMARY KEY,
    meeting TEXT, referral TEXT, agency TEXT, owner TEXT, words TEXT, due TEXT, target TEXT, risk TEXT,
    burden TEXT, status TEXT, status_reason TEXT, status_day TEXT
) STRICT;
CREATE INDEX action_agency ON action (agency, status);

CREATE TABLE minutes_version (
    id TEXT PRIMARY KEY,
    meeting TEXT, number INTEGER, signed_at TEXT, signed_by TEXT, reason TEXT, words TEXT
) STRICT;
