// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/small_list.h"
#include "core/referral/import/values.h"

namespace marac::intake {

/// One agency of the area as a list has it. `returnSource` is one of the 14 sources of the data return (domain 2.2, G to T)
/// by its stable name; empty where the list does not say or says something unknown.
struct AgencyRow {
    int line = 0;
    std::string name;
    std::string returnSource;
    Answer core = Answer::Unanswered;
    std::string email;
    Language language;

    bool operator==(const AgencyRow&) const = default;
};

/// linesRead == rows.size() + leftOut.size().
struct AgencySheet {
    std::vector<AgencyRow> rows;
    std::vector<LeftOut> leftOut;
    Findings findings;
    int linesRead = 0;
};

Result<AgencySheet> readAgencyRows(const Sheet& sheet);

/// "Police", "IDVA", "Children's Social Care" → "police", "idva", "children_social_care"; empty where unknown.
std::string returnSourceNamed(std::string_view text);

} // namespace marac::intake
