// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/referral_rows.h"
#include "core/workflow/workspace.h"

#include <optional>
#include <string>
#include <string_view>

namespace marac::workflow {

/// What came of a file. Every row of it is imported or has a finding that names its line.
struct ImportReport {
    int rows = 0;
    int imported = 0;
    Findings findings;
    audit::EventSeq event = 0;
};

/// A file of referrals, read and looked at, with nothing changed yet.
struct ReferralPreview {
    intake::ReferralSheet sheet;
    /// Rows that would become referrals: not in the store already under their reference.
    std::vector<const intake::ReferralRow*> importable() const;
    std::vector<int> alreadyHere; ///< lines whose reference is in the store
    Findings findings;            ///< all: of reading, of matching agencies, of rows left out
};

Result<ImportReport> importAgencies(Workspace& workspace, std::string_view bytes, std::string_view fileName);
Result<ImportReport> importRepresentatives(Workspace& workspace, std::string_view bytes, std::string_view fileName);

Result<ReferralPreview> previewReferrals(const Workspace& workspace, std::string_view bytes, std::string_view fileName,
                                         const std::optional<intake::Mapping>& mapping = std::nullopt);
/// All importable rows in one step, undone as one.
Result<ImportReport> importReferrals(Workspace& workspace, const ReferralPreview& preview);

} // namespace marac::workflow
