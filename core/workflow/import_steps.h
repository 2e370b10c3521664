// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_preview.h"

#include <string_view>

namespace marac::workflow {

/// What came of a file. Every row of it is imported or has a finding that names its line.
struct ImportReport {
    int rows = 0;
    int imported = 0;
    Findings findings;
    audit::EventSeq event = 0;
};

Result<ImportReport> importAgencies(Workspace& workspace, std::string_view bytes, std::string_view fileName);
Result<ImportReport> importRepresentatives(Workspace& workspace, std::string_view bytes, std::string_view fileName);

/// All importable rows in one step, undone as one. A row whose reference came into the store since it was looked at is left out
/// and said. Error Cancelled where the listener stopped it: then nothing was imported.
Result<ImportReport> importReferrals(Workspace& workspace, const ReferralPreview& preview, const OnImportProgress& listener = {});

} // namespace marac::workflow
