// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_book.h"

#include "core/matching/hash.h"

#include <algorithm>

namespace marac::matching {

namespace {

constexpr size_t kShortestCut = 3; // "Al" could be cut from too many names

std::uint64_t pairHash(std::string_view a, std::string_view b)
{
    return hashOf(a) + hashOf(b);
}

bool isCutShort(std::string_view a, std::string_view b)
{
    const std::string_view shorter = a.size() < b.size() ? a : b;
    const std::string_view longer = a.size() < b.size() ? b : a;
    return shorter.size() >= kShortestCut && longer.size() > shorter.size() && longer.starts_with(shorter);
}

} // namespace

NameBook::NameBook(const Json& nicknames, const Json& spellings)
{
    for (const auto& [full, shortForms] : nicknames.at("names").items()) {
        const auto forms = shortForms.get<std::vector<std::string>>();
        m_shortForms[full] = forms;
        for (size_t i = 0; i < forms.size(); ++i) {
            relate(full, forms[i]);
            for (size_t k = 0; k < i; ++k)
                relate(forms[k], forms[i]);
        }
    }
    for (const Json& group : spellings) {
        const auto forms = group.get<std::vector<std::string>>();
        for (size_t i = 0; i < forms.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                relate(forms[k], forms[i]);
                m_spellings.insert(pairHash(forms[k], forms[i]));
            }
        }
    }
    for (auto& [name, forms] : m_forms)
        std::sort(forms.begin(), forms.end());
}

void NameBook::relate(const std::string& a, const std::string& b)
{
    if (a == b || !m_pairs.insert(pairHash(a, b)).second)
        return;
    m_sieve.set(pairHash(a, b) % kSieve);
    m_forms[a].push_back(b);
    m_forms[b].push_back(a);
}

bool NameBook::areForms(std::string_view a, std::string_view b) const
{
    return isCutShort(a, b) || m_pairs.contains(pairHash(a, b));
}

bool NameBook::areForms(const Word& a, const Word& b) const
{
    const std::uint64_t pair = a.hash + b.hash;
    return isCutShort(a.text, b.text) || (mayBePair(pair) && m_pairs.contains(pair));
}

bool NameBook::areSpellings(const Word& a, const Word& b) const
{
    const std::uint64_t pair = a.hash + b.hash;
    return isCutShort(a.text, b.text) || (mayBePair(pair) && m_spellings.contains(pair));
}

bool NameBook::isShortFor(std::string_view shorter, std::string_view full) const
{
    const auto known = m_shortForms.find(std::string(full));
    if (known != m_shortForms.end() && std::find(known->second.begin(), known->second.end(), shorter) != known->second.end())
        return true;
    return shorter.size() < full.size() && isCutShort(shorter, full);
}

std::vector<std::string> NameBook::formsOf(std::string_view name) const
{
    const auto known = m_forms.find(std::string(name));
    return known == m_forms.end() ? std::vector<std::string>() : known->second;
}

} // namespace marac::matching
