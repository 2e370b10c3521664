// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace marac::store {

/// Holds the store folder for this window: a lock on the file `lock`, given back when it ends, also by a crash. InUse
/// where another window or process holds it. On a file of its own, because a lock on the data file would not survive.
class FolderLock {
public:
    static Result<FolderLock> take(const std::filesystem::path& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace marac::store
