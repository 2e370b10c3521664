// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/recovery_code.h"

#include "core/base/assert.h"

#include <string_view>

namespace marac::store::vault {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr size_t kSymbols = 26;
constexpr size_t kChecks = 4;
constexpr size_t kGroup = 5;
/// The greatest prime below 2^20: a remainder by it changes with any one symbol and with any exchange of neighbours.
constexpr unsigned long kPrime = 1048573;

/// 0 to 31, or npos for what is no symbol.
size_t valueOf(unsigned char typed)
{
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<unsigned char>(typed - 'a' + 'A');
    if (typed == 'O')
        typed = '0';
    if (typed == 'I' || typed == 'L')
        typed = '1';
    return kAlphabet.find(static_cast<char>(typed));
}

unsigned long checkOf(const Secret& symbols)
{
    unsigned long remainder = 0;
    for (const unsigned char symbol : symbols.bytes().first(kSymbols))
        remainder = (remainder * 32 + valueOf(symbol)) % kPrime;
    return remainder;
}

unsigned char checkSymbol(unsigned long check, size_t place)
{
    return static_cast<unsigned char>(kAlphabet[check >> (5 * (kChecks - 1 - place)) & 31U]);
}

bool isSpacing(unsigned char typed)
{
    return typed == ' ' || typed == '-' || typed == '\t' || typed == '\n' || typed == '\r';
}

} // namespace

Secret RecoveryCode::generate()
{
    Secret symbols = Secret::ofSize(kSymbols);
    for (unsigned char& symbol : symbols.bytes())
        symbol = static_cast<unsigned char>(kAlphabet[randomBelow(32)]);
    return symbols;
}

Secret RecoveryCode::printed(const Secret& symbols)
{
    MARAC_ASSERT(symbols.size() == kSymbols);
    const unsigned long check = checkOf(symbols);
    constexpr size_t kAll = kSymbols + kChecks;
    Secret text = Secret::ofSize(kAll + kAll / kGroup - 1);
    size_t at = 0;
    for (size_t i = 0; i < kAll; ++i) {
        if (i > 0 && i % kGroup == 0)
            text.bytes()[at++] = '-';
        text.bytes()[at++] = i < kSymbols ? symbols.bytes()[i] : checkSymbol(check, i - kSymbols);
    }
    return text;
}

RecoveryCode::Reading RecoveryCode::read(const Secret& typed, Secret& symbols)
{
    Secret all = Secret::ofSize(kSymbols + kChecks);
    size_t count = 0;
    for (const unsigned char byte : typed.bytes()) {
        if (isSpacing(byte))
            continue;
        const size_t value = valueOf(byte);
        if (value == std::string_view::npos || count == all.size())
            return Reading::NotACode;
        all.bytes()[count++] = static_cast<unsigned char>(kAlphabet[value]);
    }
    if (count != all.size())
        return Reading::NotACode;
    const unsigned long check = checkOf(all);
    for (size_t i = 0; i < kChecks; ++i) {
        if (all.bytes()[kSymbols + i] != checkSymbol(check, i))
            return Reading::Mistyped;
    }
    symbols = Secret(all.bytes().first(kSymbols));
    return Reading::Code;
}

} // namespace marac::store::vault
