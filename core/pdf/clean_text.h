// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marac::pdf {

/// Text as it can be set on paper: NFC, in UTF-16 as ICU, HarfBuzz and PDF want it. Every kind of line end becomes
/// U+000A and a tab a space. What cannot be printed (broken UTF-8, control characters) becomes U+FFFD and so stays
/// visible: nothing that a person typed disappears without a sign.
std::u16string cleanText(std::string_view utf8);

} // namespace marac::pdf
