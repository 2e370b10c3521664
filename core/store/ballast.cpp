// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballast.h"

#include <fcntl.h>
#include <unistd.h>

#include <system_error>

namespace marac::store {

namespace fs = std::filesystem;

Ballast::Ballast(fs::path folder, std::uint64_t bytes) : m_file(folder / "ballast"), m_bytes(bytes) {}

void Ballast::ensure() const
{
    std::error_code problem;
    if (m_bytes == 0 || fs::exists(m_file, problem))
        return;
    if (fs::space(m_file.parent_path(), problem).available < 4 * m_bytes || problem)
        return;
    const int fd = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return;
    const bool isTaken = ::posix_fallocate(fd, 0, static_cast<off_t>(m_bytes)) == 0;
    ::close(fd);
    if (!isTaken)
        release();
}

void Ballast::release() const
{
    std::error_code ignored;
    fs::remove(m_file, ignored);
}

} // namespace marac::store
