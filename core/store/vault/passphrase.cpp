// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/passphrase.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <zxcvbn.h>

namespace marac::store::vault {

namespace {

constexpr size_t kSuggestedWords = 5;
/// Some PDF readers take no more of a password; the words then cost half a bit of the 55.
constexpr size_t kMostSuggestedBytes = 32;
constexpr size_t kEnoughWords = 4;
constexpr size_t kShortestWord = 3;
constexpr size_t kLongestRated = 100; // zxcvbn's time grows with the square of the length
constexpr double kStrongBits = 33.2;  // 10^10 guesses
constexpr double kFairBits = 26.6;    // 10^8 guesses

const std::vector<std::string_view>& words()
{
    static const std::vector<std::string_view> kWords = [] {
        std::vector<std::string_view> list;
        std::string_view rest = embedded("phrases/words.txt");
        while (!rest.empty()) {
            const size_t end = std::min(rest.find('\n'), rest.size());
            if (end > 0)
                list.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return list;
    }();
    MARAC_ASSERT(kWords.size() >= 2048);
    return kWords;
}

size_t differentWords(std::string_view text)
{
    std::set<std::string_view> found;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find(' ', begin), text.size());
        if (end - begin >= kShortestWord)
            found.insert(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return found.size();
}

double bitsOf(const Secret& passphrase)
{
    const size_t size = std::min(passphrase.size(), kLongestRated);
    Secret terminated = Secret::ofSize(size + 1);
    std::copy_n(passphrase.bytes().begin(), size, terminated.bytes().begin());
    return ZxcvbnMatch(terminated.view().data(), nullptr, nullptr);
}

} // namespace

Judgement judge(const Secret& passphrase)
{
    if (passphrase.isEmpty())
        return {Strength::Weak, phrase("Passphrase", "No passphrase has been typed yet.")};
    if (differentWords(passphrase.view()) >= kEnoughWords)
        return {Strength::Strong, phrase("Passphrase", "Four or more different words: strong enough for a store.")};
    const double bits = bitsOf(passphrase);
    if (bits >= kStrongBits)
        return {Strength::Strong, phrase("Passphrase", "Hard to guess: strong enough for a store.")};
    if (bits >= kFairBits)
        return {Strength::Fair, phrase("Passphrase", "Nearly strong enough. Add one or two words that do not belong together.")};
    return {Strength::Weak, phrase("Passphrase", "Easy to guess. Use four or more words that do not belong together.")};
}

Strength strengthOf(const Secret& passphrase)
{
    return judge(passphrase).strength;
}

namespace {

using Drawn = std::array<std::string_view, kSuggestedWords>;

Drawn draw()
{
    const auto& list = words();
    Drawn drawn;
    for (std::string_view& word : drawn)
        word = list[randomBelow(static_cast<unsigned>(list.size()))];
    return drawn;
}

size_t sizeOf(const Drawn& drawn)
{
    size_t size = drawn.size() - 1;
    for (const std::string_view word : drawn)
        size += word.size();
    return size;
}

} // namespace

Secret suggestPassphrase()
{
    Drawn drawn = draw();
    while (sizeOf(drawn) > kMostSuggestedBytes)
        drawn = draw();
    Secret passphrase = Secret::ofSize(sizeOf(drawn));
    size_t at = 0;
    for (const std::string_view word : drawn) {
        if (at > 0)
            passphrase.bytes()[at++] = ' ';
        for (const char letter : word)
            passphrase.bytes()[at++] = static_cast<unsigned char>(letter);
    }
    return passphrase;
}

} // namespace marac::store::vault
