// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>

#include <unistd.h>

namespace marac::intake::test {

/// The bytes of a workbook that a real writer made.
inline std::string workbook(const std::function<void(lxw_workbook*)>& fill)
{
    const auto file = std::filesystem::temp_directory_path() / ("marac-import-" + std::to_string(getpid()) + ".xlsx");
    lxw_workbook* book = workbook_new(file.c_str());
    fill(book);
    workbook_close(book);
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    std::filesystem::remove(file);
    return bytes;
}

} // namespace marac::intake::test
