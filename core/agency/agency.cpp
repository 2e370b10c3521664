// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agency/agency.h"

#include "core/base/text.h"

#include <algorithm>

namespace marac::agency {

const char* nameOf(Role role)
{
    return role == Role::Deputy ? "deputy" : "representative";
}

std::optional<Role> roleOf(std::string_view name)
{
    const std::string word = folded(name);
    if (word == "deputy" || word == "substitute")
        return Role::Deputy;
    if (word == "representative" || word == "rep" || word.empty())
        return Role::Representative;
    return std::nullopt;
}

const char* nameOf(Language language)
{
    return language == Language::Welsh ? "cy" : "en";
}

std::optional<Language> languageOf(std::string_view name)
{
    const std::string word = folded(name);
    if (word == "cy" || word == "cymraeg" || word == "welsh")
        return Language::Welsh;
    if (word == "en" || word == "english" || word == "saesneg" || word.empty())
        return Language::English;
    return std::nullopt;
}

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::string plain;
    for (const char c : folded(text))
        plain += std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80 ? c : ' ';
    std::vector<std::string> words;
    for (const std::string& word : split(simplified(plain), ' ')) {
        if (!word.empty())
            words.push_back(word);
    }
    return words;
}

/// 3 whole name, 2 the first word starts so, 1 another word starts so, 0 not meant.
int closeness(const Agency& agency, std::string_view typed)
{
    if (folded(agency.name) == folded(typed) || folded(shortName(agency)) == folded(typed))
        return 3;
    const auto wanted = wordsOf(typed);
    const auto words = wordsOf(agency.name);
    if (wanted.empty() || wanted.size() > words.size())
        return 0;
    for (size_t at = 0; at + wanted.size() <= words.size(); ++at) {
        const bool fits = std::equal(wanted.begin(), wanted.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const std::string& start, const std::string& word) { return word.starts_with(start); });
        if (fits)
            return at == 0 ? 2 : 1;
    }
    return 0;
}

} // namespace

std::vector<const Agency*> agenciesMeant(const std::vector<Agency>& agencies, std::string_view typed)
{
    std::vector<std::pair<int, const Agency*>> found;
    for (const Agency& agency : agencies) {
        if (const int how = closeness(agency, typed); how > 0)
            found.emplace_back(how, &agency);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Agency*> meant;
    for (const auto& [how, agency] : found) {
        if (found.front().first < 3 || how == 3)
            meant.push_back(agency);
    }
    return meant;
}

std::string shortName(const Agency& agency)
{
    std::string name = agency.name.substr(0, agency.name.find(" ("));
    return trimmed(name.substr(0, name.find(" - ")));
}

} // namespace marac::agency
