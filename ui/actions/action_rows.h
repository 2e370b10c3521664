// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/action_steps.h"
#include "ui/support/tokens.h"

#include <QString>

#include <vector>

namespace marac::ui {

/// One line of the list of actions: an action, or the heading of a group, which has no id.
struct ActionRow {
    QString id;
    QString heading;
    QString agency;
    QString text;
    QString ref;
    QString initials;
    QString due;
    QString status;
    Tone statusTone = Tone::Neutral;
    int daysLate = 0;
    bool isOpen = false;

    bool isHeading() const { return id.isEmpty(); }
    bool operator==(const ActionRow&) const = default;
};

enum class Grouping { ByAgency, ByCase, ByAge };

/// The actions of one view, gathered under headings that count them. Groups stand in the order of their names, by age
/// with the latest first.
std::vector<ActionRow> actionRows(const workflow::Workspace& workspace, workflow::ActionFilter filter, Grouping grouping);

Tone toneFor(action_plan::Action::Status status);

} // namespace marac::ui
