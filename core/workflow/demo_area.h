// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/workflow/workspace.h"

#include <filesystem>
#include <memory>

namespace marac::workflow {

/// A fictional area to learn with, to show and to test with: "Harbour Marac (demo)", seventeen agencies, some four hundred
/// cases of fourteen months, eighteen cases on the agenda of the next meeting (the first Thursday at least three days after
/// the clock's day) and twelve referrals to triage. Nobody and nothing in it exists. The same day and ids give the same area;
/// its key costs little to open, because there is nothing to keep secret in it. `clock` and `ids` outlive the workspace.
Result<std::unique_ptr<Workspace>> makeDemoArea(const std::filesystem::path& folder, const Secret& passphrase, FixedClock& clock,
                                                IdSource& ids);

/// A script for playMeeting of the demo area's coming meeting, in the order of its agenda as it stands: who comes, who is
/// late and who sends an apology, what is said, and two to four actions a case.
Json demoMeetingScript(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

} // namespace marac::workflow
