// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

namespace marac::workflow {

using Event = Result<audit::EventSeq>;

/// Changes the area's name and local practice. Thresholds already in force are kept; see addThreshold.
Event changeArea(Workspace& workspace, const triage::Area& area);
/// A new threshold from a day on, with its reason in words; older referrals keep the one of their day.
Event addThreshold(Workspace& workspace, const dash::Threshold& threshold);
/// Adds an agency, or changes it where its id is known. A name may stand once only.
Event saveAgency(Workspace& workspace, agency::Agency agency);
Event saveRepresentative(Workspace& workspace, agency::Representative representative);

/// The words that open an agency's PDFs, by agency; made where there are none yet. Shown to the coordinator, told by
/// telephone, never in a file name.
Result<std::map<Id<agency::Agency>, std::string>> agencyPassphrases(Workspace& workspace);
/// A new passphrase for one agency from now on.
Event renewAgencyPassphrase(Workspace& workspace, const Id<agency::Agency>& agency);

} // namespace marac::workflow
