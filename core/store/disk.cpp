// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disk.h"

#include "core/store/refusals.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace marac::store {

namespace fs = std::filesystem;

namespace {

constexpr size_t kMostBytes = 1U << 20;
constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kPrivateFolder = 0700;

/// An open file that closes itself.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : m_fd(::open(path.c_str(), flags | O_CLOEXEC, kPrivateFile)) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

Done writeAll(int fd, std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(fromErrno(errno, "write"));
        bytes = bytes.subspan(static_cast<size_t>(written));
    }
    return {};
}

Done writeNew(const fs::path& file, std::span<const unsigned char> bytes)
{
    const Descriptor descriptor(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
    if (!descriptor.isOpen())
        return failure(fromErrno(errno, "open"));
    MARAC_DO(writeAll(descriptor.get(), bytes));
    if (::fsync(descriptor.get()) != 0)
        return failure(fromErrno(errno, "fsync"));
    return {};
}

} // namespace

Result<std::vector<unsigned char>> readWhole(const fs::path& file)
{
    const Descriptor descriptor(file, O_RDONLY);
    if (!descriptor.isOpen())
        return failure(fromErrno(errno, "open"));
    std::vector<unsigned char> bytes(kMostBytes);
    size_t size = 0;
    while (size < bytes.size()) {
        const ssize_t got = ::read(descriptor.get(), bytes.data() + size, bytes.size() - size);
        if (got < 0)
            return failure(fromErrno(errno, "read"));
        if (got == 0)
            break;
        size += static_cast<size_t>(got);
    }
    bytes.resize(size);
    return bytes;
}

Done replaceFile(const fs::path& file, std::span<const unsigned char> bytes)
{
    const fs::path beside = file.string() + ".new";
    if (Done written = writeNew(beside, bytes); !written) {
        std::error_code ignored;
        fs::remove(beside, ignored);
        return written;
    }
    if (::rename(beside.c_str(), file.c_str()) != 0)
        return failure(fromErrno(errno, "rename"));
    return forceToDisk(file.parent_path());
}

Done forceToDisk(const fs::path& path)
{
    const Descriptor descriptor(path.empty() ? fs::path(".") : path, O_RDONLY);
    if (!descriptor.isOpen())
        return failure(fromErrno(errno, "open"));
    if (::fsync(descriptor.get()) != 0)
        return failure(fromErrno(errno, "fsync"));
    return {};
}

Done copyFile(const fs::path& from, const fs::path& to)
{
    std::error_code problem;
    fs::copy_file(from, to, problem);
    if (problem)
        return failure(fromErrno(problem.value(), "copy"));
    return forceToDisk(to);
}

Done makePrivateFolder(const fs::path& folder)
{
    if (::mkdir(folder.c_str(), kPrivateFolder) == 0)
        return {};
    return failure(errno == EEXIST ? alreadyThere() : fromErrno(errno, "mkdir"));
}

} // namespace marac::store
