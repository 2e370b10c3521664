// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finding_words.h"

#include "app/cli/text_table.h"

namespace marac::cli {

Json toJson(const Findings& findings, const Phrasebook& words)
{
    Json list = Json::array();
    for (const Finding& finding : findings)
        list.push_back({{"row", finding.row},
                        {"column", finding.field},
                        {"severity", nameOf(finding.severity)},
                        {"message", words.say(finding.say)}});
    return list;
}

std::string textOf(const Findings& findings, const Phrasebook& words)
{
    TextTable table({words.say(phrase("Command line", "Row")), words.say(phrase("Command line", "Column")),
                     words.say(phrase("Command line", "Kind")), words.say(phrase("Command line", "What was noticed"))});
    for (const Finding& finding : findings)
        table.add({finding.row > 0 ? std::to_string(finding.row) : "", finding.field, nameOf(finding.severity), words.say(finding.say)});
    return table.text();
}

} // namespace marac::cli
