-- SPDX-License-Identifier: GPL-3.0-or-later
-- A case has several assessments: the moment each was begun tells two of one day apart.

ALTER TABLE assessment ADD COLUMN made TEXT;
CREATE INDEX assessment_referral ON assessment (referral);
