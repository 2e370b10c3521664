// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/terms_prospect.h"
#include "core/workflow/agenda_steps.h"

#include <QString>

namespace marac::ui {

/// The sentences of the agenda page, each from one view of the agenda.

QString casesWords(int cases);       ///< "16 cases"
QString durationWords(int minutes); ///< "3 h 48", "48 min"
/// "Thu 26 Nov 2026 · 09:30"; an emergency meeting says so.
QString meetingWords(const meeting::Meeting& meeting);
/// "16 cases · 09:30–12:52 · 38 min of waiting saved by the best order".
QString contextWords(const workflow::AgendaView& view);
/// How much of their time the representatives wait, and whether an order could do better. Never claims a proof that the
/// search has not given.
QString waitingWords(const workflow::AgendaView& view);
/// By how much the plan runs past the room, and what a way out would be.
QString overloadSentence(const agenda::Overload& overload);
QString proposalSentence(const agenda::Proposal& proposal);
/// What moving a line would cost; empty where there is nothing to say.
QString prospectWords(const std::optional<agenda::MoveProspect>& prospect);
/// "14 min: two people causing harm", or who said otherwise.
QString lengthWords(const workflow::AgendaLine& line);
/// "deferred from Thu 29 Oct 2026: …"; empty for a case that is here for the first time.
QString carryOverWords(const workflow::AgendaLine& line);
/// One case in a sentence or two: its risk, how long it has waited, why it is here again, who is of its family.
QString caseWords(const workflow::AgendaLine& line);
/// "Idva service waits 48 min, each minute counted 2 times · there until 12:00": the agency as things stand.
QString agencyWords(const workflow::AgendaView& view, const agency::Agency& agency);
/// What other terms of an agency would cost in the present order.
QString termsWords(const agenda::TermsProspect& prospect);
/// "A waiting minute of Idva service counts 2 times."; empty where every minute counts once.
QString weightsWords(const agenda::Plan& plan);
/// What one choice of places costs beside none and beside strictly by risk.
QString priceWords(const std::vector<agenda::PriorityPrice>& prices, size_t place);
int caseCount(const workflow::AgendaView& view);

} // namespace marac::ui
