// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/export/document.h"

#include <string>

namespace marac::pdf {

/// A finished file, in memory: the caller writes it or throws it away.
struct Pdf {
    std::string bytes;
    int pages = 0;
};

/// The document as a tagged PDF that anyone can open: for looking at inside the program and for tests, never for
/// sending. The same document and moment give the same bytes.
Result<Pdf> writePdf(const exports::Document& document, Instant created);

/// The document as it leaves the program: AES-256 (R6), metadata included, opened by `passphrase` (see openPassphrase
/// for what is refused). Readers may print it and read it aloud; copying and changing it is not offered. The owner's
/// password is random and kept nowhere.
Result<Pdf> writeEncryptedPdf(const exports::Document& document, Instant created, const Secret& passphrase);

} // namespace marac::pdf
