// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/plural_rules.h"

#include <algorithm>
#include <array>
#include <regex>

namespace marac::architecture {

namespace {

// Written in two pieces, so that this file holds no counted phrase of its own.
const std::string kCount = "%" "n";

/// Words that English does not bend for one.
constexpr std::array kUnbent{"min ", "still missing", "don't know", " s</", "still to be agreed"};

std::string asInXml(std::string text)
{
    for (const auto& [from, to] : {std::pair<std::string, std::string>("&", "&amp;"), {"<", "&lt;"}, {">", "&gt;"}}) {
        for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    return text;
}

size_t lineAt(const std::string& text, size_t place)
{
    return 1 + static_cast<size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
}

} // namespace

Breaches countsHaveTheirPlural(const SourceFile& file, const std::string& catalogue)
{
    // Pieces of one literal that the compiler joins count as one phrase.
    static const std::regex literal("\"((?:[^\"\\\\\n]|\\\\.)*)\"((?:\\s*\"(?:[^\"\\\\\n]|\\\\.)*\")*)");
    static const std::regex seam("\"\\s*\"");
    Breaches breaches;
    if (!file.isCpp() || !(file.isIn("ui") || file.isIn("app/window")))
        return breaches;
    for (auto at = std::sregex_iterator(file.text.begin(), file.text.end(), literal); at != std::sregex_iterator(); ++at) {
        if (at->str().find(kCount) == std::string::npos)
            continue;
        const std::string whole = std::regex_replace(at->str(), seam, "");
        const std::string phrase = whole.substr(1, whole.size() - 2);
        if (phrase != kCount && catalogue.find("<source>" + asInXml(phrase) + "</source>") == std::string::npos)
            breaches.push_back({file.path, lineAt(file.text, static_cast<size_t>(at->position())), "no plural in the catalogue: " + phrase});
    }
    return breaches;
}

Breaches singularsDiffer(const SourceFile& catalogue)
{
    static const std::regex forms("<numerusform>([^<]*)</numerusform>\\s*<numerusform>([^<]*</)numerusform>");
    Breaches breaches;
    for (auto at = std::sregex_iterator(catalogue.text.begin(), catalogue.text.end(), forms); at != std::sregex_iterator(); ++at) {
        const std::string plural = (*at)[2].str();
        const bool isUnbent = std::ranges::any_of(kUnbent, [&](const char* word) { return plural.find(word) != std::string::npos; });
        if ((*at)[1].str() + "</" == plural && !isUnbent)
            breaches.push_back({catalogue.path, lineAt(catalogue.text, static_cast<size_t>(at->position())), "one word for one and for many: " + (*at)[1].str()});
    }
    return breaches;
}

} // namespace marac::architecture
