// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/keys.h"

#include "core/matching/hash.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace marac::matching {

namespace {

enum class Drawer : std::uint64_t {
    WholeName = 1, NameAndBirth, Phone, Number, Birthday, BirthParts, SoundAndBirth, Sounds, StartOfName, NameAndInitial,
    Postcode, District, House, StreetAndSound, LocalityAndSound, Email, ForenameSlip, SurnameSlip, PostcodeSlip, Companion, Fact
};

/// How full a drawer may be, kept in the lowest bits of its number.
enum class Width : DrawerKey { Usual, Any, Narrow };
constexpr DrawerKey kWidthBits = 3;
constexpr size_t kBeginning = 3; // letters
constexpr size_t kUsual = 300;
constexpr size_t kNarrow = 40;

constexpr int kWidestAge = 12; // an age range wider than this files a person under no year

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    return (a ^ (b + 0x9e3779b97f4a7c15u + (a << 6) + (a >> 2))) * 0xd6e8feb86659fd93u;
}

class Filing {
public:
    void open(Drawer drawer) { m_seed = static_cast<std::uint64_t>(drawer) * 0x9e3779b97f4a7c15u; }

    /// Files under the values together, unless one of them is missing.
    void under(std::initializer_list<std::uint64_t> values, Width width = Width::Usual)
    {
        std::uint64_t key = m_seed;
        for (const std::uint64_t value : values) {
            if (value == 0)
                return;
            key = mixed(key, value);
        }
        const auto drawer = static_cast<DrawerKey>((key ^ (key >> 29)) >> 16);
        m_keys.push_back((drawer & ~kWidthBits) | static_cast<DrawerKey>(width));
    }

    std::vector<DrawerKey> take()
    {
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        return std::move(m_keys);
    }

private:
    std::uint64_t m_seed = 0;
    std::vector<DrawerKey> m_keys;
};

std::uint64_t valueOf(std::string_view text)
{
    return text.empty() ? 0 : hashOf(text) | 1;
}

/// A name as the drawers see it.
struct Label {
    std::string forename;
    std::string surname;
    std::string forenameSound;
    std::string surnameSound;
    bool isReversed = false;
};

struct BirthValues {
    std::vector<std::uint64_t> years;
    std::uint64_t month = 0;
    std::uint64_t day = 0;
    std::uint64_t monthAndDay() const { return month == 0 || day == 0 ? 0 : month * 64 + day; }
};

BirthValues valuesOf(const BirthDate& birth)
{
    BirthValues values{{}, birth.month, birth.day};
    if (birth.latestYear - birth.earliestYear <= kWidestAge) {
        for (int year = birth.earliestYear; year <= birth.latestYear; ++year)
            values.years.push_back(static_cast<std::uint64_t>(year));
    }
    return values;
}

// The word and the word with each one letter left out: two words one slip apart share one of these.
std::vector<std::uint64_t> slipsOf(const std::string& word)
{
    std::vector<std::uint64_t> slips{valueOf(word)};
    if (word.size() < 4 || word.size() > 24)
        return slips;
    for (size_t i = 0; i < word.size(); ++i)
        slips.push_back(valueOf(word.substr(0, i) + word.substr(i + 1)));
    return slips;
}

// A name both the wrong way round and misspelt is found by the other name beside it, not by a birthday.
std::vector<std::uint64_t> slipsOf(const Label& label, const std::string& word)
{
    return label.isReversed ? std::vector<std::uint64_t>{valueOf(word)} : slipsOf(word);
}

Label labelOf(const Word& forename, const Word& surname)
{
    return {forename.text, surname.text, forename.sound, surname.sound, false};
}

// Every pairing of a first or joined forename with a whole surname or a part of one.
std::vector<Label> labelsOf(const Profile& profile)
{
    std::vector<Label> labels;
    for (const ProfileName& name : profile.names) {
        labels.push_back(labelOf(name.forename, name.surname));
        if (name.joinedForename.hash != name.forename.hash)
            labels.push_back(labelOf(name.joinedForename, name.surname));
        for (const Word& part : name.surnameParts)
            labels.push_back(labelOf(name.forename, part));
        for (const Word& middle : name.middle)
            labels.push_back(labelOf(middle, name.surname));
    }
    return labels;
}

void fileName(Filing& filing, const Label& label)
{
    const std::uint64_t forename = valueOf(label.forename);
    const std::uint64_t surname = valueOf(label.surname);
    const std::uint64_t forenameSound = valueOf(label.forenameSound);
    const std::uint64_t surnameSound = valueOf(label.surnameSound);
    filing.open(Drawer::WholeName);
    filing.under({forename, surname}, Width::Any);
    filing.under({forename, 1}, Width::Narrow);
    filing.under({2, surname}, Width::Narrow);
    filing.open(Drawer::Sounds);
    filing.under({std::min(forenameSound, surnameSound), std::max(forenameSound, surnameSound)});
    filing.open(Drawer::StartOfName);
    filing.under({forename, valueOf(label.surname.substr(0, 2)), 1});
    filing.under({surname, valueOf(label.forename.substr(0, 2)), 2});
    filing.under({forenameSound, valueOf(label.surname.substr(0, kBeginning)), 3});
    filing.under({surnameSound, valueOf(label.forename.substr(0, kBeginning)), 4});
    filing.open(Drawer::NameAndInitial);
    filing.under({surname, valueOf(label.forename.substr(0, 1))});
    filing.open(Drawer::SurnameSlip);
    for (const std::uint64_t slip : slipsOf(label.surname)) {
        filing.under({slip, valueOf(label.forename.substr(0, 1))});
        filing.under({slip, forenameSound, 3});
    }
    filing.open(Drawer::ForenameSlip);
    for (const std::uint64_t slip : slipsOf(label.forename))
        filing.under({slip, surnameSound});
}

void fileBirth(Filing& filing, const BirthValues& birth)
{
    filing.open(Drawer::Birthday);
    for (const std::uint64_t year : birth.years)
        filing.under({year, birth.monthAndDay()});
}

void fileNameWithBirth(Filing& filing, const Label& label, const BirthValues& birth)
{
    const std::uint64_t monthAndDay = birth.monthAndDay();
    const std::uint64_t sounds[] = {valueOf(label.forenameSound), valueOf(label.surnameSound)};
    const std::uint64_t initials[] = {valueOf(label.forename.substr(0, 1)), valueOf(label.surname.substr(0, 1))};
    for (const std::uint64_t part : {std::uint64_t{0}, std::uint64_t{1}}) {
        filing.open(Drawer::SoundAndBirth);
        filing.under({sounds[part], part + 1, monthAndDay, 7});
        for (const std::uint64_t year : birth.years) {
            filing.open(Drawer::SoundAndBirth);
            filing.under({sounds[part], part + 1, year});
            filing.open(Drawer::BirthParts);
            filing.under({initials[part], part + 1, year, birth.month, 1});
            filing.under({initials[part], part + 1, year, birth.day, 2});
        }
        filing.open(Drawer::BirthParts);
        filing.under({initials[part], part + 1, monthAndDay, 3});
    }
    filing.open(Drawer::NameAndBirth);
    for (const std::uint64_t year : birth.years) {
        filing.under({valueOf(label.forename), year, monthAndDay}, Width::Any);
        for (const std::uint64_t slip : slipsOf(label, label.forename))
            filing.under({slip, year, 1});
        for (const std::uint64_t slip : slipsOf(label, label.surname))
            filing.under({slip, year, 2});
    }
    for (const std::uint64_t slip : slipsOf(label, label.forename))
        filing.under({slip, monthAndDay, 3});
    for (const std::uint64_t slip : slipsOf(label, label.surname))
        filing.under({slip, monthAndDay, 4});
}

void filePlace(Filing& filing, const Place& place, const std::vector<Label>& labels, const std::vector<BirthValues>& births)
{
    const std::uint64_t postcode = valueOf(place.postcode);
    const std::uint64_t district = valueOf(place.outward);
    const std::uint64_t street = valueOf(place.street);
    const std::uint64_t house = valueOf(place.house);
    filing.open(Drawer::Postcode);
    filing.under({postcode, 5}, Width::Narrow);
    filing.open(Drawer::House);
    filing.under({postcode, house, 1});
    filing.under({street, house, 2});
    const std::vector<std::uint64_t> postcodeSlips = place.postcode.empty() ? std::vector<std::uint64_t>() : slipsOf(place.postcode);
    for (const Label& label : labels) {
        for (const std::uint64_t sound : {valueOf(label.forenameSound), valueOf(label.surnameSound)}) {
            filing.open(Drawer::PostcodeSlip);
            for (const std::uint64_t slip : postcodeSlips)
                filing.under({slip, sound});
            filing.open(Drawer::Postcode);
            filing.under({postcode, sound});
            filing.open(Drawer::District);
            filing.under({district, sound});
            filing.open(Drawer::StreetAndSound);
            filing.under({street, sound});
        }
    }
    filing.open(Drawer::LocalityAndSound);
    for (const std::string& line : place.localities) {
        for (const Label& label : labels) {
            filing.under({valueOf(line), valueOf(label.forenameSound)});
            filing.under({valueOf(line), valueOf(label.surnameSound)});
        }
    }
    filing.open(Drawer::Postcode);
    for (const BirthValues& birth : births) {
        filing.under({postcode, birth.monthAndDay(), 3});
        for (const std::uint64_t year : birth.years)
            filing.under({postcode, year, 4});
    }
}

// Every pair of name and companion, so that a mention of both finds the case again.
void fileCompanions(Filing& filing, const Profile& profile, const std::vector<Label>& labels)
{
    filing.open(Drawer::Companion);
    for (const ProfileCompanion& companion : profile.companions) {
        const std::uint64_t forename = valueOf(companion.name.forename.sound);
        const std::uint64_t surname = valueOf(companion.name.surname.sound);
        for (const Label& label : labels) {
            filing.under({std::min(forename, surname), std::max(forename, surname), valueOf(label.forenameSound)});
            filing.under({std::min(forename, surname), std::max(forename, surname), valueOf(label.surnameSound)});
        }
    }
}

// A place of birth or an occupation, with whatever else is known beside it: a name, a part of the birthday, where they live.
void fileFacts(Filing& filing, const Profile& profile, const std::vector<Label>& labels, const std::vector<BirthValues>& births)
{
    filing.open(Drawer::Fact);
    for (const ProfileFact& fact : profile.facts) {
        const std::uint64_t said = valueOf(fact.text);
        filing.under({said, 9}, Width::Narrow);
        for (const Label& label : labels) {
            filing.under({said, valueOf(label.forenameSound), 1});
            filing.under({said, valueOf(label.surnameSound), 2});
            filing.under({said, valueOf(label.forename.substr(0, 1)), 3});
        }
        for (const BirthValues& birth : births) {
            for (const std::uint64_t year : birth.years)
                filing.under({said, year, 4});
            filing.under({said, birth.monthAndDay(), 5});
        }
        for (const Place& place : profile.places)
            filing.under({said, valueOf(place.outward), 6});
        for (const ProfileFact& other : profile.facts) {
            if (other.kind > fact.kind)
                filing.under({said, valueOf(other.text), 7});
        }
    }
}

void fileAll(Filing& filing, const Profile& profile, const std::vector<Label>& labels, const std::vector<BirthValues>& births)
{
    for (const Label& label : labels) {
        fileName(filing, label);
        for (const BirthValues& birth : births)
            fileNameWithBirth(filing, label, birth);
    }
    for (const BirthValues& birth : births)
        fileBirth(filing, birth);
    for (const Place& place : profile.places)
        filePlace(filing, place, labels, births);
    filing.open(Drawer::Email);
    for (const std::string& email : profile.emails) {
        for (const std::string_view part : {std::string_view(email), std::string_view(email).substr(0, email.find('@')),
                                            std::string_view(email).substr(email.find('@'))})
            filing.under({valueOf(part)});
    }
    filing.open(Drawer::Phone);
    for (const std::string& phone : profile.phones)
        filing.under({valueOf(phone)}, Width::Any);
    filing.open(Drawer::Number);
    for (const std::string& number : profile.numbers)
        filing.under({valueOf(number)}, Width::Any);
    fileFacts(filing, profile, labels, births);
    fileCompanions(filing, profile, labels);
}

std::vector<BirthValues> birthsOf(const Profile& profile)
{
    std::vector<BirthValues> births;
    for (const BirthDate& birth : profile.births)
        births.push_back(valuesOf(birth));
    return births;
}

// "Bill Smyth" for William Smith: the initial of each form beside a slip of the surname.
void fileFormInitials(Filing& forms, const Label& label, const NameBook& book)
{
    std::set<char> initials;
    for (const std::string& form : book.formsOf(label.forename))
        initials.insert(form.front());
    initials.erase(label.forename.empty() ? '\0' : label.forename.front());
    forms.open(Drawer::SurnameSlip);
    for (const std::uint64_t slip : slipsOf(label.surname)) {
        for (const char initial : initials)
            forms.under({slip, valueOf(std::string_view(&initial, 1))});
    }
}

} // namespace

std::vector<DrawerKey> filingKeys(const Profile& profile)
{
    Filing filing;
    fileAll(filing, profile, labelsOf(profile), birthsOf(profile));
    return filing.take();
}

std::vector<DrawerKey> searchKeys(const Profile& profile, const NameBook& book)
{
    const std::vector<Label> plain = labelsOf(profile);
    std::vector<Label> labels = plain;
    for (const Label& label : plain)
        labels.push_back({label.surname, label.forename, label.surnameSound, label.forenameSound, true});
    std::vector<BirthValues> births = birthsOf(profile);
    for (size_t i = 0, count = births.size(); i < count; ++i) {
        if (births[i].day > 0 && births[i].day <= 12)
            births.push_back({births[i].years, births[i].day, births[i].month});
    }
    Filing forms;
    fileAll(forms, profile, labels, births);
    for (const Label& label : plain) {
        for (const std::string& form : book.formsOf(label.forename)) {
            const Word word = Word::of(form);
            forms.open(Drawer::WholeName);
            forms.under({valueOf(form), valueOf(label.surname)}, Width::Any);
            forms.open(Drawer::Sounds);
            const std::uint64_t sound = valueOf(word.sound);
            const std::uint64_t surname = valueOf(label.surnameSound);
            forms.under({std::min(sound, surname), std::max(sound, surname)});
        }
        fileFormInitials(forms, label, book);
    }
    return forms.take();
}

size_t mostIn(DrawerKey key)
{
    switch (static_cast<Width>(key & kWidthBits)) {
    case Width::Usual: return kUsual;
    case Width::Any: return std::numeric_limits<size_t>::max();
    case Width::Narrow: break;
    }
    return kNarrow;
}

} // namespace marac::matching
