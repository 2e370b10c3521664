// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"

namespace marac {

Phrase Phrase::with(std::string_view argument) const
{
    Phrase copy = *this;
    copy.args.emplace_back(argument);
    return copy;
}

Phrase Phrase::with(int number) const
{
    return with(std::to_string(number));
}

Phrase phrase(const char* context, const char* source)
{
    return {context, source, {}, std::nullopt};
}

Phrase phraseN(const char* context, const char* source, int count)
{
    return {context, source, {}, count};
}

namespace {

/// "%n case(s)" → "1 case" or "2 cases": enough for English, which has no catalogue in core.
std::string withEnglishPlural(std::string_view text, int count)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 3) == "(s)") {
            if (count != 1)
                out += 's';
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::string fillPlaceholders(std::string_view text, const Phrase& phrase)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == '%' && next == 'n' && phrase.count) {
            out += std::to_string(*phrase.count);
            ++i;
        } else if (text[i] == '%' && next >= '1' && next <= '9' && static_cast<size_t>(next - '1') < phrase.args.size()) {
            out += phrase.args[static_cast<size_t>(next - '1')];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string Phrasebook::say(const Phrase& phrase) const
{
    if (phrase.count)
        return fillPlaceholders(withEnglishPlural(phrase.source, *phrase.count), phrase);
    return fillPlaceholders(phrase.source, phrase);
}

} // namespace marac
