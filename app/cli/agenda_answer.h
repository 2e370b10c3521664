// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "core/workflow/agenda_steps.h"

namespace marac::cli {

class Visit;

/// An agenda for scripts and for people: the running order on the clock, who comes and goes when, what it costs and what it
/// breaks. The keys of DESIGN section 8 stand first and stay.
Answer agendaAnswer(const Visit& visit, const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// After a step that changed it; or the step's refusal.
Result<Answer> agendaAfter(const Visit& visit, const workflow::Workspace& workspace, const workflow::Event& event, const Id<meeting::Meeting>& meeting);

/// "--meeting DATE", as most commands of the agenda take it.
Option meetingOption();
/// "--ref REF".
Option caseOption();
/// The line of a case on a meeting's agenda; NotFound in words.
Result<agenda::AgendaItem> itemOf(const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting, const std::string& ref);
/// The line that --meeting and --ref name together.
Result<agenda::AgendaItem> itemNamed(const workflow::Workspace& workspace, const Arguments& arguments);
/// The proposals against an overload, for scripts.
Json proposalsJson(const workflow::AgendaView& view, const Phrasebook& words);

} // namespace marac::cli
