// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/profile.h"

#include "core/base/text.h"
#include "core/matching/hash.h"
#include "core/matching/plain.h"
#include "core/matching/sound.h"

#include <algorithm>
#include <array>
#include <utility>

namespace marac::matching {

namespace {

constexpr size_t kLongestName = 200; // what is longer is no name, and would only make comparing slow

template <typename T>
void sortUnique(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::vector<std::string> plainNameWords(const std::string& text)
{
    std::string plain = plainWords(text);
    plain.resize(std::min(plain.size(), kLongestName));
    return wordsOf(trimmed(plain));
}

// "Mrs Jane Smith", "Smith (Dr)": how somebody is addressed is not how they are called.
std::vector<std::string> nameWords(const std::string& text)
{
    constexpr std::array titles{"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "reverend", "sir",
                                "dame", "lord", "lady", "hon", "rt", "bt", "bart", "baronet", "esq", "jr", "jnr", "snr"};
    std::vector<std::string> words = plainNameWords(text);
    std::erase_if(words, [&](const std::string& word) { return std::find(titles.begin(), titles.end(), word) != titles.end(); });
    return words;
}

std::vector<std::string> plainOf(const std::vector<std::string>& texts, std::string (*form)(std::string_view))
{
    std::vector<std::string> out;
    for (const std::string& text : texts) {
        if (std::string plain = form(text); !plain.empty())
            out.push_back(std::move(plain));
    }
    sortUnique(out);
    return out;
}

std::vector<ProfileName> namesOf(const PersonTraits& traits)
{
    std::vector<ProfileName> names;
    for (const Name& name : traits.names) {
        if (ProfileName parsed = ProfileName::of(name); !parsed.isEmpty())
            names.push_back(std::move(parsed));
    }
    sortUnique(names);
    return names;
}

std::vector<ProfileCompanion> companionsOf(const PersonTraits& traits)
{
    std::vector<ProfileCompanion> companions;
    for (const Companion& companion : traits.companions) {
        ProfileCompanion parsed{ProfileName::of(companion.name), companion.birth};
        if (!parsed.name.isEmpty())
            companions.push_back(std::move(parsed));
    }
    sortUnique(companions);
    return companions;
}

std::vector<ProfileFact> factsOf(const PersonTraits& traits)
{
    std::vector<ProfileFact> facts;
    for (const Fact& fact : traits.facts) {
        if (std::string plain = join(plainNameWords(fact.text), ""); !plain.empty())
            facts.push_back({fact.kind, std::move(plain), simplified(fact.text)});
    }
    sortUnique(facts);
    return facts;
}

} // namespace

Word Word::of(std::string text)
{
    Word word;
    for (const char c : text)
        word.letters |= 1u << (static_cast<unsigned char>(c) % 32);
    word.sound = soundOf(text);
    word.hash = hashOf(text);
    word.text = std::move(text);
    return word;
}

ProfileName ProfileName::of(const Name& name)
{
    ProfileName out;
    out.shown = {simplified(name.forename), simplified(name.surname)};
    const std::vector<std::string> given = nameWords(name.forename);
    if (!given.empty()) {
        out.forename = Word::of(given.front());
        out.joinedForename = Word::of(join(given, ""));
        for (size_t i = 1; i < given.size(); ++i)
            out.middle.push_back(Word::of(given[i]));
    }
    const std::vector<std::string> family = nameWords(name.surname);
    if (!family.empty())
        out.surname = Word::of(join(family, ""));
    for (const std::string& part : family.size() > 1 ? family : std::vector<std::string>())
        out.surnameParts.push_back(Word::of(part));
    return out;
}

Profile Profile::of(const PersonTraits& traits)
{
    Profile out;
    out.key = traits.key;
    out.names = namesOf(traits);
    std::copy_if(traits.births.begin(), traits.births.end(), std::back_inserter(out.births),
                 [](const BirthDate& birth) { return birth.isKnown(); });
    sortUnique(out.births);
    for (const Address& address : traits.addresses) {
        if (Place place = Place::of(address); !place.isEmpty())
            out.places.push_back(std::move(place));
    }
    sortUnique(out.places);
    out.phones = plainOf(traits.phones, plainPhone);
    out.emails = plainOf(traits.emails, plainEmail);
    out.numbers = plainOf(traits.numbers, plainNumber);
    out.companions = companionsOf(traits);
    out.facts = factsOf(traits);
    out.sex = plainSex(traits.sex);
    return out;
}

} // namespace marac::matching
