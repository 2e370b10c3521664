// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/passphrase_source.h"

#include <cerrno>
#include <cstdio>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace marac::platform {

namespace {

constexpr size_t kLongest = 1024; ///< bytes of one passphrase

/// Standard input without echo for as long as it lives.
class SilentTerminal {
public:
    SilentTerminal()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
    bool m_isSilent = false;
};

tl::unexpected<Error> nothingGiven()
{
    return failure(ErrorCode::InvalidInput,
                   phrase("Command line", "No passphrase was given, so nothing was done. Give it with --passphrase-fd, as a line of "
                                          "standard input, or type it at a terminal."));
}

/// 1 for a byte, 0 at the end, -1 for an error.
ssize_t readByte(int descriptor, unsigned char& byte)
{
    ssize_t got = -1;
    do {
        got = ::read(descriptor, &byte, 1);
    } while (got < 0 && errno == EINTR);
    return got;
}

/// Byte by byte, so that nothing beyond the line is taken and no buffer of a library keeps a copy.
Result<Secret> readLine(int descriptor)
{
    Secret line = Secret::ofSize(kLongest);
    unsigned char byte = 0;
    size_t length = 0;
    ssize_t got = 0;
    while ((got = readByte(descriptor, byte)) == 1 && byte != '\n') {
        if (length == kLongest)
            return failure(ErrorCode::InvalidInput, phrase("Command line", "The passphrase is longer than 1024 bytes. Nothing was done. "
                                                                           "Check what is being read as the passphrase."));
        line.bytes()[length++] = byte;
    }
    wipe({&byte, 1});
    if (got < 0)
        return failure(ErrorCode::Io, phrase("Command line", "The passphrase could not be read. Nothing was done. Check the number given "
                                                             "with --passphrase-fd."), "errno " + std::to_string(errno));
    if (length > 0 && line.bytes()[length - 1] == '\r')
        --length;
    if (length == 0)
        return nothingGiven();
    return Secret(std::span<const unsigned char>(line.bytes()).first(length));
}

} // namespace

PassphraseSource::PassphraseSource(std::optional<int> descriptor) : m_descriptor(descriptor.value_or(STDIN_FILENO))
{
}

bool PassphraseSource::isTyped() const
{
    return m_descriptor == STDIN_FILENO && isatty(STDIN_FILENO) == 1;
}

Result<Secret> PassphraseSource::next(std::string_view prompt)
{
    if (!isTyped())
        return readLine(m_descriptor);
    const SilentTerminal silent;
    std::fprintf(stderr, "%.*s ", static_cast<int>(prompt.size()), prompt.data());
    auto line = readLine(STDIN_FILENO);
    std::fputc('\n', stderr);
    return line;
}

} // namespace marac::platform
