// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/meeting_steps.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace marac::ui {

/// One line of the running order as the room sees it: initials only, because a neighbour may look on.
struct OrderRow {
    enum class State { Done, Now, ToCome };
    enum class Kind { Case, Break };

    QString id;
    Kind kind = Kind::Case;
    State state = State::ToCome;
    int number = 0; ///< cases count from 1, breaks do not count
    QString name;   ///< "B.P." or "Break"
    QString note;   ///< "children · repeat"
    QString time;   ///< when it ended, "now", or when it will begin at this pace

    bool operator==(const OrderRow&) const = default;
};

std::vector<OrderRow> orderRows(const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// The number under which the room speaks of a line; 0 for a break.
int caseNumberOf(const std::vector<agenda::AgendaItem>& items, const Id<agenda::AgendaItem>& item);
/// Agencies whose last case this is; nobody waits for nothing.
QStringList mayLeaveAfter(const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting, const Id<agenda::AgendaItem>& item);

} // namespace marac::ui
