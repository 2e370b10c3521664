-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decided about a referral besides its triage: findings that they accept with a word, a repeat that they judge
-- otherwise than the rule, and the Idva who is with the victim.

ALTER TABLE referral ADD COLUMN idva TEXT;
ALTER TABLE referral ADD COLUMN accepted TEXT;       -- JSON: the finding's field and the word with which it was accepted
ALTER TABLE referral ADD COLUMN repeat_verdict TEXT; -- "repeat", "notRepeat"; NULL: as the rule says
ALTER TABLE referral ADD COLUMN repeat_reason TEXT;
