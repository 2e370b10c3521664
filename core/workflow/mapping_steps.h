// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/kept_mapping.h"
#include "core/workflow/area_steps.h"

namespace marac::workflow {

/// Keeps the columns of a list under a name for the next list with these headings. Under a name that is known they take the
/// place of what was kept there.
Event keepMapping(Workspace& workspace, const intake::Mapping& mapping, const std::string& name);
Event renameMapping(Workspace& workspace, const Id<intake::KeptMapping>& id, const std::string& name);
Event removeMapping(Workspace& workspace, const Id<intake::KeptMapping>& id);

} // namespace marac::workflow
