// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace marac::bench {

/// One row of a table, by its column names; a missing column reads as empty.
class Row {
public:
    explicit Row(std::map<std::string, std::string> cells) : m_cells(std::move(cells)) {}
    const std::string& operator[](const std::string& column) const;

private:
    std::map<std::string, std::string> m_cells;
};

/// Reads a comma-separated file with headings and quoted cells. Empty where the file cannot be read.
std::vector<Row> readCsv(const std::filesystem::path& file);

/// The folder of shared data: $MARAC_SHARED, or the folder "shared" beside the sources. Empty where there is none.
std::filesystem::path sharedFolder();

} // namespace marac::bench
