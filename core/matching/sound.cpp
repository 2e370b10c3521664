// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/sound.h"

#include <array>

namespace marac::matching {

namespace {

struct Spelling {
    std::string_view letters;
    std::string_view sound;
    bool onlyAtStart;
};

// Longest first. Sounds are our own letters: x for sh/ch, t for t/d/th, f for f/v/w, s for s/z, k for hard c/k/q/g.
constexpr std::array kSpellings{
    Spelling{"szcz", "x", false}, Spelling{"sch", "x", false}, Spelling{"tch", "x", false}, Spelling{"cz", "x", false},
    Spelling{"sz", "x", false},   Spelling{"sh", "x", false},  Spelling{"ch", "x", false},  Spelling{"rz", "x", false},
    Spelling{"ph", "f", false},   Spelling{"th", "t", false},  Spelling{"dh", "t", false},  Spelling{"dd", "t", false},
    Spelling{"kh", "k", false},   Spelling{"gh", "", false},   Spelling{"ck", "k", false},  Spelling{"qu", "k", false},
    Spelling{"kn", "n", true},    Spelling{"gn", "n", true},   Spelling{"wr", "r", true},   Spelling{"wh", "f", true},
    Spelling{"rh", "r", true},    Spelling{"ps", "s", true},   Spelling{"ce", "s", false},  Spelling{"ci", "s", false},
    Spelling{"cy", "s", false},   Spelling{"ge", "j", false},  Spelling{"gi", "j", false},
};

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

std::string_view soundOfLetter(char c)
{
    switch (c) {
    case 'b': case 'p': return "p";
    case 'c': case 'k': case 'q': case 'g': return "k";
    case 'd': case 't': return "t";
    case 'f': case 'v': case 'w': return "f";
    case 's': case 'z': return "s";
    case 'x': return "ks";
    case 'h': return "h";
    case 'j': return "j";
    case 'l': return "l";
    case 'm': return "m";
    case 'n': return "n";
    case 'r': return "r";
    default: return "";
    }
}

const Spelling* spellingAt(std::string_view word, size_t at)
{
    for (const Spelling& spelling : kSpellings) {
        if ((at == 0 || !spelling.onlyAtStart) && word.substr(at).starts_with(spelling.letters))
            return &spelling;
    }
    return nullptr;
}

} // namespace

std::string soundOf(std::string_view plainWord)
{
    std::string out;
    for (size_t i = 0; i < plainWord.size();) {
        if (isVowel(plainWord[i])) {
            out += i == 0 ? "a" : "";
            ++i;
            continue;
        }
        const Spelling* spelling = spellingAt(plainWord, i);
        const std::string_view sound = spelling != nullptr ? spelling->sound : soundOfLetter(plainWord[i]);
        const bool doubled = i > 0 && plainWord[i] == plainWord[i - 1] && spelling == nullptr;
        if (!doubled)
            out += sound;
        i += spelling != nullptr ? spelling->letters.size() : 1;
    }
    return out;
}

} // namespace marac::matching
