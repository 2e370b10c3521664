// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/meeting_papers.h"
#include "core/workflow/workspace.h"

namespace marac::workflow {

/// What the documents of one meeting are made from, gathered from the store. Private notes and what agencies wrote in their
/// research stay behind. NotFound where there is no such meeting.
Result<exports::MeetingPapers> papersOf(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

} // namespace marac::workflow
