// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace marac::cli {

/// Every command, in the order of a case's way.
const std::vector<Command>& commandTable();
/// By its whole name, "slots add"; null for an unknown one.
const Command* commandNamed(std::string_view name);

// The groups, one file each.
std::vector<Command> storeCommands();
std::vector<Command> slotCommands();
std::vector<Command> importCommands();
std::vector<Command> mappingCommands();
std::vector<Command> dashCommands();
std::vector<Command> triageCommands();
std::vector<Command> intakeCommands();
std::vector<Command> peopleCommands();
std::vector<Command> meetingCommands();
std::vector<Command> agendaCommands();
std::vector<Command> agendaRuleCommands();
std::vector<Command> agendaOverloadCommands();
std::vector<Command> agendaRoomCommands();
std::vector<Command> researchCommands();
std::vector<Command> exportCommands();
std::vector<Command> actionCommands();
std::vector<Command> statisticsCommands();
std::vector<Command> auditCommands();
std::vector<Command> demoCommands();
std::vector<Command> helpCommands();

} // namespace marac::cli
