// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/nhs_number.h"

#include <vector>

namespace marac::people {

namespace {
constexpr int kDigits = 10;
constexpr int kModulus = 11;
} // namespace

bool isNhsNumber(std::string_view written)
{
    std::vector<int> digits;
    for (const char letter : written) {
        if (letter >= '0' && letter <= '9')
            digits.push_back(letter - '0');
        else if (letter != ' ' && letter != '-')
            return false;
    }
    if (digits.size() != kDigits)
        return false;
    int sum = 0;
    for (int place = 0; place < kDigits - 1; ++place)
        sum += digits[static_cast<size_t>(place)] * (kDigits - place);
    return (kModulus - sum % kModulus) % kModulus == digits.back(); // 10 is no digit, so such a number is never given out
}

} // namespace marac::people
