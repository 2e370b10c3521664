// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder_lock.h"

#include "core/store/refusals.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace marac::store {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder)
{
    const int fd = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return failure(fromErrno(errno, "open lock"));
    FolderLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return failure(errno == EWOULDBLOCK ? inUse() : fromErrno(errno, "flock"));
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace marac::store
