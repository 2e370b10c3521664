// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/private_file.h"

#include <cerrno>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace marac::platform {

namespace {

ErrorCode codeOf(int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return ErrorCode::DiskFull;
    if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
        return ErrorCode::ReadOnly;
    return ErrorCode::Io;
}

tl::unexpected<Error> notWritten(int systemError)
{
    return failure(codeOf(systemError),
                   phrase("Files", "The file could not be written, and what stood in its place before is unchanged. Check that the folder "
                                   "exists, may be written to and has room."),
                   "errno " + std::to_string(systemError));
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    return true;
}

/// So that the new name itself survives a power cut.
void syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Done writePrivately(const std::filesystem::path& file, std::string_view bytes)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    std::string beside = (folder / ("." + file.filename().string() + ".XXXXXX")).string();
    const int descriptor = mkostemp(beside.data(), O_CLOEXEC); // made with 0600
    if (descriptor < 0)
        return notWritten(errno);
    const bool isWritten = writeAll(descriptor, bytes) && fsync(descriptor) == 0;
    int problem = isWritten ? 0 : errno;
    if (::close(descriptor) != 0 && problem == 0)
        problem = errno;
    if (problem == 0 && std::rename(beside.c_str(), file.c_str()) != 0)
        problem = errno;
    if (problem != 0) {
        ::unlink(beside.c_str());
        return notWritten(problem);
    }
    syncFolder(folder);
    return {};
}

Result<std::string> readWhole(const std::filesystem::path& file)
{
    std::error_code error;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, error))
        return failure(ErrorCode::NotFound,
                       phrase("Files", "The file could not be read, so nothing was changed. Check its name and that you may read it."),
                       "errno " + std::to_string(errno));
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (stream.bad())
        return failure(ErrorCode::Io, phrase("Files", "The file could not be read to its end, so nothing was changed. Try again, or copy "
                                                      "it to this computer first."));
    return bytes;
}

} // namespace marac::platform
