// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// By how much the plan runs past the room, and what can be done about it; empty where it fits.
QString overloadWords(const workflow::AgendaView& view);
int caseCount(const workflow::AgendaView& view);

} // namespace marac::ui
