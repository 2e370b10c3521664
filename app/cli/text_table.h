// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace marac::cli {

/// A table in plain text, its columns as wide as their widest cell, for a terminal and for a screen reader.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> headings);

    void add(std::vector<std::string> cells);
    bool isEmpty() const { return m_rows.size() == 1; }
    /// Lines, each ended; "" where nothing was added.
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows; ///< the headings first
};

} // namespace marac::cli
