// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, held against the project itself. That each rule can fail is shown beside it, on planted breaches.
#include "tests/architecture/form_rules.h"
#include "tests/architecture/function_length.h"
#include "tests/architecture/include_rules.h"
#include "tests/architecture/plural_rules.h"
#include "tests/architecture/shared_names.h"
#include "tests/architecture/word_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace marac::architecture;

namespace {

const std::vector<SourceFile>& house()
{
    static const std::vector<SourceFile> files = readHouse(MARAC_SOURCE_DIR);
    return files;
}

void holdsEverywhere(const std::function<Breaches(const SourceFile&)>& rule)
{
    Breaches all;
    for (const SourceFile& file : house()) {
        const Breaches some = rule(file);
        all.insert(all.end(), some.begin(), some.end());
    }
    INFO(listed(all));
    CHECK(all.empty());
}

} // namespace

TEST_CASE("the whole house was read", "[architecture]")
{
    const auto has = [](const std::string& path) { return std::ranges::find(house(), path, &SourceFile::path) != house().end(); };
    CHECK(has("core/base/date.h"));
    CHECK(has("tests/architecture/house_test.cpp"));
    CHECK(has("packaging/run"));
    CHECK(has("CMakeLists.txt"));
    CHECK(std::ranges::none_of(house(), [](const SourceFile& file) { return file.isIn("build") || file.isIn(".git"); }));
}

TEST_CASE("nothing but the fixed names stands at the top", "[architecture]")
{
    const Breaches breaches = topLevelIsFixed(topLevelNames(MARAC_SOURCE_DIR));
    INFO(listed(breaches));
    CHECK(breaches.empty());
}

TEST_CASE("the licence is the GNU General Public License, version 3", "[architecture]")
{
    const auto licence = std::ranges::find(house(), "LICENSE", &SourceFile::path);
    REQUIRE(licence != house().end());
    CHECK(licence->text.find("GNU GENERAL PUBLIC LICENSE") != std::string::npos);
    CHECK(licence->text.find("Version 3, 29 June 2007") != std::string::npos);
}

TEST_CASE("core holds only its rooms", "[architecture]")
{
    holdsEverywhere(coreHoldsOnlyRooms);
}

TEST_CASE("a room includes only rooms before it", "[architecture]")
{
    holdsEverywhere(roomsIncludeOnlyRoomsBefore);
}

TEST_CASE("only workflow and app include the store", "[architecture]")
{
    holdsEverywhere(onlyWorkflowAndAppIncludeStore);
}

TEST_CASE("a step of the window includes no other step", "[architecture]")
{
    holdsEverywhere(uiStepsIncludeNoOtherStep);
}

TEST_CASE("the core includes no Qt", "[architecture]")
{
    holdsEverywhere(coreIncludesNoQt);
}

TEST_CASE("only core/store/sqlite includes SQLCipher", "[architecture]")
{
    holdsEverywhere(onlySqliteFolderIncludesSqlcipher);
}

TEST_CASE("project includes start at the root", "[architecture]")
{
    holdsEverywhere(includesStartAtTheRoot);
}

TEST_CASE("a source includes its own header first", "[architecture]")
{
    std::vector<std::string> paths;
    for (const SourceFile& file : house())
        paths.push_back(file.path);
    holdsEverywhere([&](const SourceFile& file) { return ownHeaderComesFirst(file, paths); });
}

TEST_CASE("every source begins with its licence", "[architecture]")
{
    holdsEverywhere(beginsWithItsLicence);
}

TEST_CASE("every header is read once", "[architecture]")
{
    holdsEverywhere(headersAreReadOnce);
}

TEST_CASE("no file has grown too long", "[architecture]")
{
    holdsEverywhere(filesAreShort);
}

TEST_CASE("no function has grown too long", "[architecture]")
{
    holdsEverywhere(functionsAreShort);
}

TEST_CASE("no two sources of a folder give one name to two things", "[architecture]")
{
    const Breaches breaches = sourcesOfAFolderShareNoName(house());
    INFO(listed(breaches));
    CHECK(breaches.empty());
}

TEST_CASE("sources are named in lower_snake_case", "[architecture]")
{
    holdsEverywhere(sourcesAreNamedInLowerSnakeCase);
}

TEST_CASE("nothing is left unfinished", "[architecture]")
{
    holdsEverywhere(nothingIsLeftUnfinished);
}

TEST_CASE("every count of the window has its singular and its plural", "[architecture]")
{
    const auto catalogue = std::ranges::find(house(), "translations/marac_en.ts", &SourceFile::path);
    REQUIRE(catalogue != house().end());
    holdsEverywhere([&](const SourceFile& file) { return countsHaveTheirPlural(file, catalogue->text); });
    const Breaches alike = singularsDiffer(*catalogue);
    INFO(listed(alike));
    CHECK(alike.empty());
}

TEST_CASE("types are named in the words of the field", "[architecture]")
{
    holdsEverywhere(typesAreNamedInTheFieldsWords);
}

TEST_CASE("no path of one machine is written down", "[architecture]")
{
    holdsEverywhere(noMachineIsNamed);
}

TEST_CASE("no package registry is written down", "[architecture]")
{
    holdsEverywhere(noRegistryIsNamed);
}
