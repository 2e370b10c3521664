// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace marac::store::sqlite {

/// A call of SQLCipher that failed. Thrown inside core/store only; its public functions turn it into a marac::Error.
/// The text holds result codes and our own SQL names, never a value of a record.
class Error : public std::runtime_error {
public:
    Error(int code, int systemError, const std::string& detail)
        : std::runtime_error(detail), m_code(code), m_systemError(systemError)
    {
    }

    int code() const { return m_code; }               ///< extended result code
    int primaryCode() const { return m_code & 0xff; } ///< SQLITE_FULL …
    int systemError() const { return m_systemError; } ///< errno of the failed system call, or 0

private:
    int m_code;
    int m_systemError;
};

// The primary codes that core/store decides upon, so that nobody else needs SQLCipher's header.
inline constexpr int kBusy = 5;
inline constexpr int kOutOfMemory = 7;
inline constexpr int kReadOnly = 8;
inline constexpr int kIo = 10;
inline constexpr int kCorrupt = 11;
inline constexpr int kFull = 13;
inline constexpr int kCannotOpen = 14;
inline constexpr int kNotADatabase = 26;

} // namespace marac::store::sqlite
