// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/open_passphrase.h"

#include "core/base/text.h"

#include <algorithm>

namespace marac::pdf {

namespace {

constexpr size_t kMostBytes = 127;

} // namespace

Result<Secret> openPassphrase(const Secret& typed)
{
    if (!isValidUtf8(typed.view()))
        return failure(ErrorCode::InvalidInput,
                       phrase("Pdf", "The passphrase holds characters that cannot be typed. No document was made. Choose "
                                     "another passphrase."));
    std::string normal = compatible(typed.view());
    Secret passphrase(normal);
    wipe(std::span(reinterpret_cast<unsigned char*>(normal.data()), normal.size()));
    if (trimmed(passphrase.view()).empty())
        return failure(ErrorCode::InvalidInput,
                       phrase("Pdf", "A document needs a passphrase. No document was made. Give one and try again."));
    if (passphrase.size() > kMostBytes)
        return failure(ErrorCode::InvalidInput,
                       phrase("Pdf", "The passphrase is too long for some PDF readers. No document was made. Choose one of "
                                     "at most 127 characters; letters with accents count twice."));
    const auto isControl = [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; };
    if (std::ranges::any_of(passphrase.bytes(), isControl))
        return failure(ErrorCode::InvalidInput,
                       phrase("Pdf", "The passphrase holds characters that cannot be typed. No document was made. Choose "
                                     "another passphrase."));
    return passphrase;
}

} // namespace marac::pdf
