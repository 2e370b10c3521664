// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace marac::architecture {

/// A text file of the project: its path from the root, with forward slashes, and all that it holds.
struct SourceFile {
    std::string path;
    std::string text;

    std::vector<std::string> lines() const;
    std::string name() const;      ///< "decision.h"
    std::string folder() const;    ///< "core/triage"
    bool isIn(std::string_view folder) const;
    bool isHeader() const;
    bool isCpp() const;            ///< header or source
};

/// One place where a rule does not hold. `line` counts from 1; 0 stands for the whole file.
struct Breach {
    std::string path;
    size_t line = 0;
    std::string what;

    bool operator==(const Breach&) const = default;
};

using Breaches = std::vector<Breach>;

/// One breach a line, "core/triage/decision.cpp:12: …", as an editor can jump to it.
std::string listed(const Breaches& breaches);

/// Every text file below the folders and beside the files that the house is made of; never what is built.
std::vector<SourceFile> readHouse(const std::filesystem::path& root);
/// The names at the top of the project, without those that git does not keep.
std::vector<std::string> topLevelNames(const std::filesystem::path& root);

} // namespace marac::architecture
