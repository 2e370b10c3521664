// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/repeat.h"
#include "core/referral/import/referral_rows.h"
#include "core/workflow/import_progress.h"
#include "core/workflow/workspace.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marac::workflow {

/// What would be known of a row's people the moment it is imported: from the store and from the other rows of the file. Nobody is
/// merged; a person decides after the import.
struct RowOutlook {
    int line = 0;
    matching::RepeatFinding::Kind kind = matching::RepeatFinding::Kind::NotKnown;
    Phrase sentence;            ///< what the repeat rule says, with both dates; empty where nobody is known
    Phrase serialSentence;      ///< a perpetrator known with another victim; else empty
    std::string likelyRef;      ///< the referral whose victim is most likely the same person; "#7" for line 7 of this file
    double likelihood = 0;      ///< of that, 0 to 1

    bool isRepeat() const { return kind == matching::RepeatFinding::Kind::Repeat; }
    /// The victim is, or may well be, somebody who has been referred before.
    bool isKnown() const;
};

/// What an import would come to.
struct PreviewCounts {
    int rows = 0;
    int referrals = 0; ///< that would be created, each with a victim
    int perpetrators = 0;
    int children = 0;
    int known = 0;     ///< whose victim is known, repeats among them
    int repeats = 0;
    int toLookAt = 0;  ///< with something that was not understood or that warns
    int alreadyHere = 0;
    int leftOut = 0;   ///< lines that are no referral, each with its reason
};

/// A file of referrals, read and looked at, with nothing changed yet.
struct ReferralPreview {
    intake::ReferralSheet sheet;
    /// Rows that would become referrals: not in the store already under their reference.
    std::vector<const intake::ReferralRow*> importable() const;
    bool isAlreadyHere(int line) const;
    /// Null for a row that is here already.
    const RowOutlook* outlookOn(int line) const;
    PreviewCounts counts() const;

    std::vector<int> alreadyHere;     ///< lines whose reference is in the store, in order
    std::vector<RowOutlook> outlooks; ///< one for every importable row, in order
    Findings findings;                ///< all: of reading, of matching agencies, of rows left out
};

/// All that a preview needs, taken along: it can be worked out on another thread while the store is used on its own.
struct ImportQuestion {
    enum class Columns {
        KeptOrProposed, ///< as they were kept for a list with these headings, or else proposed
        Proposed,
        Given
    };

    CaseBook book;
    Date today;
    std::string bytes;
    std::string fileName;
    Columns columns = Columns::KeptOrProposed;
    intake::Mapping given;
};
/// What is said of a line whose reference is in the store.
Finding hereAlready(int line);

/// The tables of a file; never none.
Result<std::vector<intake::Sheet>> sheetsIn(std::string_view bytes, std::string_view fileName);

ImportQuestion importQuestion(const Workspace& workspace, std::string_view bytes, std::string_view fileName);
/// Error Cancelled where the listener stopped it.
Result<ReferralPreview> previewOf(ImportQuestion question, const OnImportProgress& listener = {});

/// The same at once, with the columns that were kept or are proposed, or those given.
Result<ReferralPreview> previewReferrals(const Workspace& workspace, std::string_view bytes, std::string_view fileName,
                                         const std::optional<intake::Mapping>& mapping = std::nullopt,
                                         const OnImportProgress& listener = {});

} // namespace marac::workflow
