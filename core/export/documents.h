// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/audience.h"
#include "core/export/document.h"

namespace marac::exports {

// The papers of a meeting for one audience, in the language of the words. Each goes through RedactedPapers first.

/// The running order: which people to look up beforehand, when to come and after which case to leave.
Document agendaDocument(const MeetingPapers& papers, const Audience& audience, const Phrasebook& words);
/// The record of the meeting, under the headings of the Marac minutes checklist (domain/marac.md 1.8).
Document minutesDocument(const MeetingPapers& papers, const Audience& audience, const Phrasebook& words);
/// What an agency has undertaken, with a place for its answer; the chair's copy lists every agency's.
Document actionListDocument(const MeetingPapers& papers, const Audience& audience, const Phrasebook& words);
/// The request to an agency to look into its files before the meeting.
Document researchFormDocument(const MeetingPapers& papers, const Id<agency::Agency>& agency, const Phrasebook& words);

} // namespace marac::exports
