// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/form_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::architecture;

namespace {

const std::string kLicence = "SPDX-License-Identifier: GPL-3.0-or-later\n";

std::string linesOf(size_t count)
{
    std::string text;
    for (size_t i = 0; i < count; ++i)
        text += "\n";
    return text;
}

} // namespace

TEST_CASE("a source without its licence is found", "[architecture]")
{
    CHECK_FALSE(beginsWithItsLicence({"core/base/a.cpp", "\n// " + kLicence}).empty());
    CHECK_FALSE(beginsWithItsLicence({"core/base/a.h", "#pragma once\n"}).empty());
    CHECK_FALSE(beginsWithItsLicence({"core/base/a.h", ""}).empty());
    CHECK_FALSE(beginsWithItsLicence({"core/CMakeLists.txt", "add_subdirectory(base)\n"}).empty());
    CHECK_FALSE(beginsWithItsLicence({"packaging/run", "#!/usr/bin/env bash\necho\n"}).empty());
    CHECK_FALSE(beginsWithItsLicence({"core/store/schema/001.sql", "CREATE TABLE a(b);\n"}).empty());

    CHECK(beginsWithItsLicence({"core/base/a.cpp", "// " + kLicence}).empty());
    CHECK(beginsWithItsLicence({"core/CMakeLists.txt", "# " + kLicence}).empty());
    CHECK(beginsWithItsLicence({"packaging/run", "#!/usr/bin/env bash\n# " + kLicence}).empty());
    CHECK(beginsWithItsLicence({"core/store/schema/001.sql", "-- " + kLicence}).empty());
    CHECK(beginsWithItsLicence({"README.md", "# Marac Desk\n"}).empty());
}

TEST_CASE("a header that may be read twice is found", "[architecture]")
{
    CHECK_FALSE(headersAreReadOnce({"core/base/a.h", "// " + kLicence + "#ifndef A\n"}).empty());
    CHECK(headersAreReadOnce({"core/base/a.h", "// " + kLicence + "#pragma once\n"}).empty());
    CHECK(headersAreReadOnce({"core/base/a.cpp", "// " + kLicence}).empty());
}

TEST_CASE("a file that has grown too long is found", "[architecture]")
{
    CHECK(filesAreShort({"core/base/a.cpp", linesOf(500)}).empty());
    CHECK_FALSE(filesAreShort({"core/base/a.cpp", linesOf(501)}).empty());
    CHECK(filesAreShort({"core/base/a.h", linesOf(250)}).empty());
    CHECK_FALSE(filesAreShort({"core/base/a.h", linesOf(251)}).empty());
    CHECK(filesAreShort({"ui/shell/main_window.cpp", linesOf(400)}).empty());
    CHECK_FALSE(filesAreShort({"ui/shell/main_window.cpp", linesOf(401)}).empty());
    CHECK(filesAreShort({"resources/checklists/dash.json", linesOf(5000)}).empty());
}

TEST_CASE("a source whose name is not in lower_snake_case is found", "[architecture]")
{
    CHECK_FALSE(sourcesAreNamedInLowerSnakeCase({"core/base/SafeContact.h", ""}).empty());
    CHECK_FALSE(sourcesAreNamedInLowerSnakeCase({"core/base/safe-contact.cpp", ""}).empty());
    CHECK(sourcesAreNamedInLowerSnakeCase({"core/base/safe_contact.cpp", ""}).empty());
}

TEST_CASE("a newcomer at the top of the project is found", "[architecture]")
{
    CHECK(topLevelIsFixed({"CMakeLists.txt", "app", "core", "README.md", ".ci", ".gitignore"}).empty());
    CHECK(topLevelIsFixed({"core", "src"}) == Breaches{{"src", 0, "nothing else stands at the top of the project"}});
    CHECK(topLevelIsFixed({"notes.md", "docs"}).size() == 2);
}

TEST_CASE("a folder of core that is no room is found", "[architecture]")
{
    CHECK_FALSE(coreHoldsOnlyRooms({"core/common/a.h", ""}).empty());
    CHECK_FALSE(coreHoldsOnlyRooms({"core/a.h", ""}).empty());
    CHECK(coreHoldsOnlyRooms({"core/CMakeLists.txt", ""}).empty());
    CHECK(coreHoldsOnlyRooms({"core/referral/import/reader.h", ""}).empty());
    CHECK(coreHoldsOnlyRooms({"ui/common/a.h", ""}).empty());
}
