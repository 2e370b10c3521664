// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/passphrase.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <zxcvbn.h>

namespace marac::store::vault {

namespace {

constexpr int kSuggestedWords = 5;
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

Secret suggestPassphrase()
{
    const auto& list = words();
    std::vector<std::string_view> drawn;
    size_t size = kSuggestedWords - 1;
    for (int i = 0; i < kSuggestedWords; ++i) {
        drawn.push_back(list[randomBelow(static_cast<unsigned>(list.size()))]);
        size += drawn.back().size();
    }
    Secret passphrase = Secret::ofSize(size);
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
