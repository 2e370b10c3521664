// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_progress.h"

namespace marac::workflow {

Phrase wordsFor(const ImportProgress& progress)
{
    const auto counted = [&](const Phrase& words) { return words.with(progress.done).with(progress.all); };
    switch (progress.part) {
    case ImportProgress::Part::Reading:
        return counted(phrase("Import", "Reading the file: %1 of %2 lines"));
    case ImportProgress::Part::Matching:
        return counted(phrase("Import", "Comparing with everybody who is known: %1 of %2 lines"));
    case ImportProgress::Part::Filing:
        return counted(phrase("Import", "Filing the referrals: %1 of %2"));
    }
    return {};
}

Done goOn(const OnImportProgress& listener, const ImportProgress& progress)
{
    if (listener && !listener(progress))
        return failure(ErrorCode::Cancelled, phrase("Import", "The import was stopped. Nothing was imported."));
    return {};
}

} // namespace marac::workflow
