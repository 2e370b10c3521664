// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_comparison.h"
#include "core/matching/plain.h"
#include "core/matching/sound.h"
#include "tests/core/matching/people.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::matching;
using matching::testing::aModel;

namespace {

ProfileName aName(const char* forename, const char* surname)
{
    return ProfileName::of({forename, surname});
}

} // namespace

TEST_CASE("a name is the same name in any script, case, accent or apostrophe", "[matching]")
{
    const char* const cases[][2] = {
        {"Siân", "SIAN"}, {"Ŵyn", "wyn"}, {"Tŷ", "ty"}, {"O’Connor", "O'CONNOR"}, {"D`Arcy", "Darcy"},
        {"Müller", "muller"}, {"Łukasz", "Lukasz"}, {"Ştefan", "stefan"}, {"  Ann   Marie ", "ann-marie"},
        {"Nguyễn", "nguyen"}, {"Ørsted", "orsted"}, {"Straße", "strasse"}, {"Анна", "Anna"}, {"Ñoño", "nono"},
    };
    for (const auto& [written, plain] : cases) {
        INFO(written);
        CHECK(plainWords(written) == plainWords(plain));
        CHECK_FALSE(plainWords(written).empty());
    }
}

TEST_CASE("forenames of one person are recognised however they are given", "[matching]")
{
    const struct { const char* a; const char* b; NameLevel level; } cases[] = {
        {"James", "james", NameLevel::Same},           {"Jamie", "James", NameLevel::Variant},
        {"Bob", "Robert", NameLevel::Variant},         {"Steph", "Stephanie", NameLevel::Variant},
        {"Rhi", "Rhiannon", NameLevel::Variant},       {"Mohammed", "Muhammad", NameLevel::Variant},
        {"Dafydd", "David", NameLevel::Variant},       {"Katie", "Kate", NameLevel::Variant},
        {"Daniela", "Dniela", NameLevel::Near},        {"Mihaela", "Miahela", NameLevel::Near},
        {"Wioletta", "Wiolettta", NameLevel::Near},    {"Philippa", "Fillippa", NameLevel::Sounds},
        {"Mary Ann", "Maryann", NameLevel::Same},      {"Mary Ann", "Mary", NameLevel::Same},
        {"Peter Huw", "Huw", NameLevel::Part},         {"J", "James", NameLevel::Initial},
        {"Mo", "Mohammed", NameLevel::Variant},        {"Wi", "Wioletta", NameLevel::Initial},
        {"Nia", "Gwen", NameLevel::Different},         {"J", "Susan", NameLevel::Different},
        {"Tracey", "Gareth", NameLevel::Different},
    };
    for (const auto& one : cases) {
        INFO(one.a << " and " << one.b);
        CHECK(compareForenames(aName(one.a, ""), aName(one.b, ""), aModel().names) == one.level);
        CHECK(compareForenames(aName(one.b, ""), aName(one.a, ""), aModel().names) == one.level);
    }
}

TEST_CASE("surnames of one person are recognised however they are given", "[matching]")
{
    const struct { const char* a; const char* b; NameLevel level; } cases[] = {
        {"O'Connor", "O Connor", NameLevel::Same},     {"Mac Donald", "MacDonald", NameLevel::Same},
        {"Smith-Jones", "Smith Jones", NameLevel::Same}, {"Smith-Jones", "Jones", NameLevel::Part},
        {"Smith", "Smith-Jones", NameLevel::Part},     {"Al-Hassan", "Hassan", NameLevel::Part},
        {"Shah", "Shhah", NameLevel::Near},            {"Robinson", "Roibnson", NameLevel::Near},
        {"Davies", "Davis", NameLevel::Variant},       {"Chaudhry", "Choudhury", NameLevel::Variant},
        {"Kowalczyk", "Kovalchik", NameLevel::Sounds}, {"Llewellyn", "Edwards", NameLevel::Different},
        {"Shah", "Cox", NameLevel::Different},
    };
    for (const auto& one : cases) {
        INFO(one.a << " and " << one.b);
        CHECK(compareSurnames(aName("", one.a), aName("", one.b), aModel().names) == one.level);
        CHECK(compareSurnames(aName("", one.b), aName("", one.a), aModel().names) == one.level);
    }
}

TEST_CASE("names spelt by ear sound alike, and different names do not", "[matching]")
{
    CHECK(soundOf("philips") == soundOf("fillips"));
    CHECK(soundOf("knight") == soundOf("night"));
    CHECK(soundOf("mhmd") == soundOf("muhammad"));
    CHECK(soundOf("thomas") == soundOf("tomas"));
    CHECK(soundOf("rhys") == soundOf("rees"));
    CHECK(soundOf("morgan") != soundOf("martin"));
    CHECK(soundOf("").empty());
}

TEST_CASE("telephone numbers, postcodes and sexes are read as people write them", "[matching]")
{
    CHECK(plainPhone("+44 (0)7700 900008") == "07700900008");
    CHECK(plainPhone("0044 7700 900008") == "07700900008");
    CHECK(plainPhone("7700900008") == "07700900008");
    CHECK(plainPhone("n/k").empty());
    CHECK(plainPostcode(" zz18 9hd") == plainPostcode("ZZ189HD"));
    CHECK(outwardOf("zz189hd") == "zz18");
    CHECK(outwardOf("2119").empty());
    CHECK(plainSex("Female") == 'f');
    CHECK(plainSex("Gwryw") == 'm');
    CHECK(plainSex("prefers not to say") == 0);
}

TEST_CASE("a name of broken or endless text is compared without harm", "[matching][security]")
{
    const std::string broken = "Si\xE2n\xFF";
    const std::string endless(100'000, 'a');
    const ProfileName a = ProfileName::of({broken, endless});
    const ProfileName b = ProfileName::of({endless, broken});
    CHECK(compareForenames(a, b, aModel().names) >= NameLevel::Same);
    CHECK(a.surname.text.size() <= 200);
    CHECK(ProfileName::of({"---", "''"}).isEmpty());
}
