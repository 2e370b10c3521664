// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/child_process.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <sys/wait.h>

namespace marac::tests {

bool isInstalled(const std::string& program)
{
    return run("command -v " + program).exitCode == 0;
}

ScratchFile::ScratchFile(const std::string& name, const std::string& bytes)
{
    std::string folder = (std::filesystem::temp_directory_path() / "marac-pdf-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        std::abort();
    m_folder = folder;
    m_path = folder + "/" + name;
    std::ofstream(m_path, std::ios::binary) << bytes;
}

ScratchFile::~ScratchFile()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Outcome run(const std::string& command)
{
    Outcome outcome;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr)
        return outcome;
    std::array<char, 4096> chunk{};
    for (size_t got = 0; (got = fread(chunk.data(), 1, chunk.size(), pipe)) > 0;)
        outcome.output.append(chunk.data(), got);
    const int status = pclose(pipe);
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return outcome;
}

} // namespace marac::tests
