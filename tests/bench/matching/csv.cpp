// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/csv.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace marac::bench {

namespace {

std::vector<std::vector<std::string>> cellsOf(const std::string& text)
{
    std::vector<std::vector<std::string>> rows{{""}};
    bool quoted = false;
    for (const char c : text) {
        std::vector<std::string>& row = rows.back();
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            row.emplace_back();
        else if (c == '\n' && !quoted)
            rows.push_back({""});
        else if (c != '\r')
            row.back() += c;
    }
    return rows;
}

} // namespace

const std::string& Row::operator[](const std::string& column) const
{
    static const std::string empty;
    const auto cell = m_cells.find(column);
    return cell == m_cells.end() ? empty : cell->second;
}

std::vector<Row> readCsv(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    const auto rows = cellsOf(text);
    std::vector<Row> out;
    for (size_t i = 1; i < rows.size(); ++i) {
        std::map<std::string, std::string> cells;
        for (size_t k = 0; k < std::min(rows[i].size(), rows[0].size()); ++k)
            cells[trimmed(rows[0][k])] = trimmed(rows[i][k]);
        if (rows[i].size() > 1)
            out.emplace_back(std::move(cells));
    }
    return out;
}

std::filesystem::path sharedFolder()
{
    const char* given = std::getenv("MARAC_SHARED");
    const std::filesystem::path folder =
        given != nullptr ? std::filesystem::path(given) : std::filesystem::path(MARAC_SOURCE_DIR).parent_path() / "shared";
    return std::filesystem::is_directory(folder) ? folder : std::filesystem::path();
}

} // namespace marac::bench
