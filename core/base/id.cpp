// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/secret.h"

#include <fmt/format.h>

#include <array>

namespace marac {

std::string RandomIds::next()
{
    std::array<unsigned char, 16> bytes{};
    fillRandom(bytes);
    std::string text;
    for (const unsigned char byte : bytes)
        text += fmt::format("{:02x}", byte);
    return text;
}

std::string CountingIds::next()
{
    return fmt::format("{:08x}{:024x}", m_seed, ++m_count);
}

} // namespace marac
