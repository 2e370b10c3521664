-- SPDX-License-Identifier: GPL-3.0-or-later
-- What else a person is known by: numbers that are one person's, an e-mail address, telephone numbers of earlier referrals.

ALTER TABLE person ADD COLUMN other_phones TEXT; -- JSON list, as other_addresses
ALTER TABLE person ADD COLUMN email TEXT;
ALTER TABLE person ADD COLUMN nhs_number TEXT;
ALTER TABLE person ADD COLUMN police_number TEXT;
