// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/action_steps.h"

#include <QString>

namespace marac::ui {

/// What is sent to one agency about its late and coming actions: its own actions only, cases by reference, no name of a
/// person from the case's record (DESIGN section 4, rule 7).
QString chaseWords(const workflow::Workspace& workspace, const tracking::Chase& chase);

} // namespace marac::ui
