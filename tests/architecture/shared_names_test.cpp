// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/shared_names.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::architecture;

namespace {

Breaches ofTwo(const std::string& one, const std::string& other, const std::string& otherPath = "core/dash/b.cpp")
{
    return sourcesOfAFolderShareNoName({{"core/dash/a.cpp", "namespace {\n" + one + "\n}\n"}, {otherPath, "namespace {\n" + other + "\n}\n"}});
}

} // namespace

TEST_CASE("a name that two sources of a folder define is found", "[architecture]")
{
    const std::string definitions[] = {
        "constexpr int kMonths = 12;",
        "constexpr std::array<const char*, 2> kNames = {\"a\", \"b\"};",
        "const Date kToday(2026);",
        "constexpr Column kColumns[] = {",
        "struct Row {",
        "enum class Group { A, B };",
        "bool isBlank(const std::string& text)\n{\n    return text.empty();\n}",
        "std::vector<int> all() { return {}; }",
        "template <class T>\nT twice(T x)\n{\n    return 2 * x;\n}",
    };
    for (const std::string& definition : definitions) {
        CAPTURE(definition);
        CHECK(ofTwo(definition, definition).size() == 1);
        CHECK(ofTwo(definition, definition, "core/triage/b.cpp").empty());
    }
    CHECK(listed(ofTwo("struct Row {", "\nstruct Row {")).starts_with("\ncore/dash/b.cpp:3: \"struct Row\" is in core/dash/a.cpp too"));
    CHECK(ofTwo("int sum(int a, int b)\n{\n}", "long sum(int first, int second)\n{\n}").size() == 1);
    CHECK(ofTwo("using Kind = Proposal::Kind;", "using Kind = AgendaItem::Kind;").size() == 1);
    CHECK(ofTwo("constexpr int kMonths = 12;", "const std::string kMonths = \"twelve\";").size() == 1);
}

TEST_CASE("what sources of a folder may have in common", "[architecture]")
{
    const std::string harmless[] = {
        "using Words = std::vector<int>;",                 // an alias may be said twice
        "class Store;",                                    // a promise, not a definition
        "int sum(int a);",
        "void Page::show()\n{\n    constexpr int kMonths = 12;\n    struct Row {};\n}",
        "TEST_CASE(\"a\", \"[b]\")\n{\n}",
        "// constexpr int kMonths = 12;",
        "int main(int argc, char** argv)\n{\n}",
    };
    for (const std::string& text : harmless) {
        CAPTURE(text);
        const bool isMember = text.starts_with("void Page::");
        CHECK(ofTwo(text, isMember ? "void Sheet::show()\n{\n    constexpr int kMonths = 12;\n    struct Row {};\n}" : text).empty());
    }
    CHECK(ofTwo("int sum(int a)\n{\n}", "int sum(double a)\n{\n}").empty());
    CHECK(ofTwo("int sum(int a)\n{\n}", "int sum(int a)\n{\n}", "core/dash/b.h").empty());
}
