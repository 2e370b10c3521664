// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/plural_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::architecture;

namespace {

const std::string kCatalogue = "<source>%" "n case(s)</source><source>a &amp; b of %" "n row(s)</source>";

bool lacks(const std::string& path, const std::string& text)
{
    return !countsHaveTheirPlural({path, text}, kCatalogue).empty();
}

bool isAlike(const std::string& one, const std::string& many)
{
    return !singularsDiffer({"marac_en.ts", "<numerusform>" + one + "</numerusform>\n <numerusform>" + many + "</numerusform>"}).empty();
}

} // namespace

TEST_CASE("a count without its plural is found", "[architecture]")
{
    CHECK(lacks("ui/today/page.cpp", "tr(\"%" "n action(s)\", nullptr, n)"));
    CHECK(lacks("app/window/x.cpp", "tr(\"%" "n cases \"\n   \"more\")"));
    CHECK_FALSE(lacks("ui/today/page.cpp", "tr(\"%" "n case(s)\", nullptr, n)"));
    CHECK_FALSE(lacks("ui/today/page.cpp", "tr(\"%" "n ca\"\n   \"se(s)\", nullptr, n)"));
    CHECK_FALSE(lacks("ui/today/page.cpp", "tr(\"a & b of %" "n row(s)\")"));
    CHECK_FALSE(lacks("core/triage/decision.cpp", "phraseN(\"Triage\", \"%" "n action(s)\", n)"));
    CHECK_FALSE(lacks("ui/today/page.cpp", "tr(\"no count\")"));
}

TEST_CASE("one word for one and for many is found", "[architecture]")
{
    CHECK(isAlike("%" "n cases wait", "%" "n cases wait"));
    CHECK_FALSE(isAlike("%" "n case waits", "%" "n cases wait"));
    CHECK_FALSE(isAlike("%" "n min behind", "%" "n min behind"));
}
