// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <string>

namespace marac {

/// Kinds of refusal and failure that the program expects to meet. The kind decides what a front end offers next;
/// the words are in Error::say.
enum class ErrorCode {
    InvalidInput,    ///< what was typed or given cannot be understood
    NotFound,        ///< the thing asked for is not in the store
    NotAllowed,      ///< a rule of practice forbids it (DESIGN section 4)
    AlreadyDone,     ///< it has been done before; doing it again would count it twice
    WrongPassphrase, ///< no slot opens with this passphrase or recovery code
    NotAStore,       ///< the folder or file is no Marac Desk store
    Damaged,         ///< the store, a file or a returned form is truncated or altered
    NewerSchema,     ///< written by a later version of the program
    InUse,           ///< another window or process has the store open
    DiskFull,        ///< no room to write; the last state is intact
    ReadOnly,        ///< the place cannot be written to
    Io,              ///< the system refused to read or write
    OutOfMemory,
    Unsupported,     ///< a file format or feature that this version does not know
    Cancelled,       ///< a person stopped it
};

/// Why something was not done. `say` is one whole sentence or more in the user's words: what happened, what is safe,
/// what to do. Neither part ever holds a person's name or a case fact: an Error may be logged and shown to anyone.
struct Error {
    ErrorCode code = ErrorCode::Io;
    Phrase say;
    std::string detail; ///< for a technician: file offset, system error, SQL result code. Never translated.

    bool operator==(const Error&) const = default;
};

} // namespace marac
