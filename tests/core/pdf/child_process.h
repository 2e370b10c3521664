// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace marac::tests {

bool isInstalled(const std::string& program);

/// A file in a private folder that is gone with this value.
class ScratchFile {
public:
    ScratchFile(const std::string& name, const std::string& bytes);
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    const std::string& path() const { return m_path; }

private:
    std::string m_folder;
    std::string m_path;
};

struct Outcome {
    int exitCode = -1;
    std::string output; ///< of both streams
};
Outcome run(const std::string& command);

} // namespace marac::tests
