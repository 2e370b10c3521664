// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include <algorithm>
#include <iterator>

namespace marac::cli {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto group : {storeCommands, slotCommands, importCommands, mappingCommands, dashCommands, triageCommands, intakeCommands,
                             peopleCommands, meetingCommands, agendaCommands, agendaRuleCommands, agendaOverloadCommands, agendaRoomCommands,
                             researchCommands, exportCommands, actionCommands, statisticsCommands, auditCommands, demoCommands,
                             helpCommands})
        std::ranges::move(group(), std::back_inserter(all));
    return all;
}

} // namespace

const std::vector<Command>& commandTable()
{
    static const std::vector<Command> table = allCommands();
    return table;
}

const Command* commandNamed(std::string_view name)
{
    const auto found = std::ranges::find(commandTable(), name, &Command::name);
    return found == commandTable().end() ? nullptr : &*found;
}

} // namespace marac::cli
