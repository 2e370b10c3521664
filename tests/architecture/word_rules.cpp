// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/word_rules.h"

#include "tests/architecture/function_length.h"

#include <regex>

namespace marac::architecture {

namespace {

// Patterns are written in pieces, so that this file does not break its own rules.

Breaches linesMatching(const SourceFile& file, const std::regex& pattern, const std::string& why)
{
    Breaches breaches;
    size_t number = 0;
    for (const std::string& line : file.lines()) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, pattern))
            breaches.push_back({file.path, number, why + ": " + match[0].str()});
    }
    return breaches;
}

} // namespace

Breaches nothingIsLeftUnfinished(const SourceFile& file)
{
    static const std::regex notes("\\b(TO" "DO|FIX" "ME|X" "XX|HA" "CK)\\b");
    static const std::regex standIns("\\b(st" "ub|st" "ubs|st" "ubbed)\\b", std::regex::icase);
    if (file.name() == "LICENSE")
        return {};
    Breaches breaches = linesMatching(file, notes, "unfinished work is an issue, not a note");
    const Breaches more = linesMatching(file, standIns, "what is not real yet is not there yet");
    breaches.insert(breaches.end(), more.begin(), more.end());
    return breaches;
}

Breaches typesAreNamedInTheFieldsWords(const SourceFile& file)
{
    static const std::regex pattern("\\b(class|struct)\\s+(\\w+\\s+)?\\w*(Manager|Helper|Helpers|Util|Utils|Data|Info)\\b(?!\\s*;)");
    if (!file.isCpp())
        return {};
    return linesMatching({file.path, codeOnly(file.text)}, pattern, "the name does not say what it is in a Marac");
}

Breaches noMachineIsNamed(const SourceFile& file)
{
    static const std::regex pattern("(^|[^\\w.)}$/-])/(wo" "rk|ro" "ot|ho" "me)/");
    return linesMatching(file, pattern, "a path that only one machine has");
}

Breaches noRegistryIsNamed(const SourceFile& file)
{
    static const std::regex pattern("(debian|ubuntu|pypi|python" "hosted|npm" "js|crates|docker|ghcr|golang|pkg|conan|artifact" "ory)"
                                    "\\.(org|com|io|dev)\\b");
    if (file.name() == "LICENSE")
        return {};
    return linesMatching(file, pattern, "where packages come from is the machine's affair");
}

} // namespace marac::architecture
