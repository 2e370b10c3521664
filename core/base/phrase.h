// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marac {

/// A whole sentence that a person will read, marked where it arises and said later in the reader's language.
/// `source` is British English with %1 … %9 for arguments and %n for a count. Arguments are already words.
/// lupdate collects the calls of phrase() and phraseN() by their names (see translations/CMakeLists.txt), so their first
/// two arguments are always literals.
struct Phrase {
    std::string context;
    std::string source;
    std::vector<std::string> args;
    std::optional<int> count;

    /// The same phrase with the next placeholder filled.
    [[nodiscard]] Phrase with(std::string_view argument) const;
    [[nodiscard]] Phrase with(int number) const;
    bool isEmpty() const { return source.empty(); }
    bool operator==(const Phrase&) const = default;
};

Phrase phrase(const char* context, const char* source);
/// A phrase whose wording depends on a count: "%n case(s)". English "(s)" is resolved here, other forms by a catalogue.
Phrase phraseN(const char* context, const char* source, int count);

/// Says phrases in one language. The program gives core a Phrasebook built on Qt's translators; without one the
/// English source is said.
class Phrasebook {
public:
    virtual ~Phrasebook() = default;
    /// Finished words: looked up, placeholders filled.
    virtual std::string say(const Phrase& phrase) const;
    /// BCP 47 tag of the language spoken: "en-GB", "cy".
    virtual std::string language() const { return "en-GB"; }
};

/// Fills %n and %1…%9 of a looked-up text; shared by every Phrasebook.
std::string fillPlaceholders(std::string_view text, const Phrase& phrase);

} // namespace marac
