// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/people/person.h"
#include "core/referral/referral.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace marac::statistics {

/// A case that a meeting discussed, with everything the return counts of it.
struct DiscussedCase {
    const referral::Referral* referral = nullptr;
    const people::Person* victim = nullptr;
    std::vector<const people::Person*> perpetrators;
    bool isRepeat = false;
};

constexpr int kColumns = 32;

/// One row of the quarterly return: the 32 columns A to AF of SafeLives' 2025 template (UK edition; transcription in
/// domain/marac.md 2.2). An empty cell means that nobody collected it; zero means none (DESIGN section 4, rule 13).
struct ReturnRow {
    std::string marac;
    Date date;
    std::array<std::optional<double>, kColumns - 2> counts; ///< columns C to AF

    /// By letter, "C" … "AF".
    std::optional<double> at(std::string_view column) const;
};

/// The template's headings, A to AF.
const std::array<const char*, kColumns>& returnHeadings();
/// "A" … "AF".
std::string columnLetters(int index);

/// Counts one meeting. Ages are taken on the meeting's day. A referral by several agencies counts an equal share for each.
/// An equality column stays empty where no case of the meeting has an answer to its question.
ReturnRow returnRow(const std::string& marac, const Date& date, const std::vector<DiscussedCase>& cases,
                    const std::vector<agency::Agency>& agencies);

/// What the template's rules say about a row: D ≤ C, F ≤ C, G…T add up to C, each of U…AF ≤ C, E ≥ F.
Findings checkRow(const ReturnRow& row);

} // namespace marac::statistics
