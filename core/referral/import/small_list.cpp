// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/small_list.h"

#include "core/base/text.h"
#include "core/referral/import/values.h"

#include <algorithm>

namespace marac::intake {

namespace {

std::map<std::string, size_t, std::less<>> columnsIn(const Line& line, std::span<const ListColumn> known)
{
    std::map<std::string, size_t, std::less<>> columns;
    for (size_t i = 0; i < line.cells.size(); ++i) {
        const std::string plain = plainWords(line.cells[i].text);
        for (const ListColumn& column : known) {
            const std::vector<std::string> headings = split(column.headings, '|');
            if (!plain.empty() && std::ranges::find(headings, plain) != headings.end())
                columns.emplace(column.name, i);
        }
    }
    return columns;
}

} // namespace

std::string ListHeader::text(const Line& row, const char* name) const
{
    return simplified(cell(row, name).text);
}

const Cell& ListHeader::cell(const Line& row, const char* name) const
{
    static const Cell kBlank;
    const auto found = columns.find(name);
    return found == columns.end() ? kBlank : row.at(found->second);
}

bool ListHeader::isAgain(const Line& row, std::span<const ListColumn> known) const
{
    const size_t least = std::min<size_t>(2, columns.size());
    return columnsIn(row, known).size() >= least && columnsIn(row, known).contains(known.front().name);
}

ListHeader findListHeader(const Sheet& sheet, std::span<const ListColumn> known)
{
    ListHeader best;
    for (size_t i = 0; i < std::min(sheet.lines.size(), kLinesSearched); ++i) {
        auto columns = columnsIn(sheet.lines[i], known);
        if (columns.contains(known.front().name) && columns.size() > best.columns.size())
            best = {sheet.lines[i].number, std::move(columns)};
    }
    return best;
}

} // namespace marac::intake
