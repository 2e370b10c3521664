// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/visit.h"
#include "core/workflow/minutes_steps.h"

namespace marac::cli {

/// The name under which the chair's own set stands in the file of passphrases and in JSON.
constexpr const char* kChairsCopy = "Chair's own copy";

/// Where passphrases are read from and written back to: one "agency<TAB>passphrase" a line.
using PassphraseLines = std::map<std::string, std::string>;
/// Nothing for a file that is not there yet; InvalidInput with the line number for a line that is not of this shape.
Result<PassphraseLines> readPassphraseLines(const std::filesystem::path& file);
/// Readable by its owner only.
Done writePassphraseLines(const std::filesystem::path& file, const PassphraseLines& lines);

/// What an export is asked for on the command line.
struct ExportWish {
    Id<meeting::Meeting> meeting;
    std::filesystem::path folder;
    std::vector<workflow::DocumentKind> kinds;
    std::string agency;                ///< only this one; "" for all
    std::string language;              ///< "en", "cy", or "" for each agency's own
    std::filesystem::path passphrases; ///< "" where none is kept
};
/// Makes the files and, where asked, brings the file of passphrases up to date.
Result<Answer> exportFiles(Visit& visit, workflow::Workspace& workspace, const ExportWish& wish);

} // namespace marac::cli
