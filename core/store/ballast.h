// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace marac::store {

/// Room that the store keeps free for itself in the file `ballast`: on a full disk it is given back, so that the next
/// save and an export still work. Best effort; nothing depends on its being there.
class Ballast {
public:
    Ballast(std::filesystem::path folder, std::uint64_t bytes);

    /// Takes the room again, where at least four times as much is free.
    void ensure() const;
    void release() const;

private:
    std::filesystem::path m_file;
    std::uint64_t m_bytes;
};

} // namespace marac::store
