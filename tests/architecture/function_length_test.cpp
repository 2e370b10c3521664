// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/function_length.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::architecture;

namespace {

/// `head`, then a body of `count` lines with its braces, then `tail`.
Breaches measured(const std::string& head, size_t count, const std::string& tail = "")
{
    std::string text = head + "{\n";
    for (size_t line = 2; line < count; ++line)
        text += line % 2 == 0 ? "    if (x) { call(\"}}\"); }\n" : "    // { a brace that is none {\n";
    return functionsAreShort({"core/base/a.cpp", text + "}" + tail + "\n"});
}

struct FunctionHead {
    std::string name;
    std::string head;
};

} // namespace

TEST_CASE("a function of sixty lines passes and one of sixty-one is found", "[architecture]")
{
    const FunctionHead heads[] = {
        {"free function", "int f(int x)\n"},
        {"const member", "int Case::f() const\n"},
        {"operator", "bool Case::operator==(const Case& other) const\n"},
        {"trailing return", "auto f() -> std::pair<int, int>\n"},
        {"template", "template <class T = int>\nvoid f(T x)\n"},
        {"default argument", "void f(int x = 3)\n"},
        {"in a namespace", "namespace marac {\nnamespace {\nint f()\n"},
        {"in a class", "class Case : public Base {\npublic:\n    void f() override "},
        {"after a table", "const int kTable[] = {1, 2,\n 3};\nvoid f()\n"},
        {"constructor with members in parentheses", "Case::Case(int x) : m_x(x)\n"},
        {"constructor with members in braces", "Case::Case(int x) : m_x{x}, m_y{}\n"},
        {"constructor noexcept", "Case::Case(int x) noexcept\n"},
        {"named lambda", "const auto f = [](int x) "},
        {"test case", "TEST_CASE(\"words { in quotes\", \"[tag]\")\n"},
        {"after a digit separator", "constexpr int kMany = 1'000;\nvoid f()\n"},
        {"after a brace character", "constexpr char kOpen = '{';\nvoid f()\n"},
        {"after a raw literal", "const char* kText = R\"x({{{ \" )x\";\nvoid f()\n"},
        {"after a directive", "#define OPEN { \\\n  {\nvoid f()\n"},
        {"after a long comment", "/* { \n { */\nvoid f()\n"},
    };
    for (const auto& [name, head] : heads) {
        INFO(name);
        CHECK(measured(head, kLongestFunction).empty());
        CHECK(measured(head, kLongestFunction + 1).size() == 1);
    }
}

TEST_CASE("two long functions in one file are both found, each at its opening brace", "[architecture]")
{
    std::string body = "{\n";
    for (int line = 0; line < 70; ++line)
        body += "\n";
    body += "}\n";
    const Breaches breaches = functionsAreShort({"core/base/a.cpp", "void f()\n" + body + "void g()\n" + body});
    REQUIRE(breaches.size() == 2);
    CHECK(breaches[0].line == 2);
    CHECK(breaches[1].line == 75);
}

TEST_CASE("tables of data, types and namespaces may be longer than a function", "[architecture]")
{
    CHECK(measured("const Row kRows[] = ", 200, ";").empty());
    CHECK(measured("constexpr std::array kRows", 200, ";").empty());
    CHECK(measured("const std::vector<Row> kRows = ", 200, ";").empty());
    CHECK(functionsAreShort({"resources/x.txt", "void f() {" + std::string(100, '\n') + "}"}).empty());

    std::string members;
    for (int line = 0; line < 100; ++line)
        members += "    int m_value;\n";
    CHECK(functionsAreShort({"core/base/a.h", "struct Case {\n" + members + "};\n"}).empty());
    CHECK(functionsAreShort({"core/base/a.h", "template <class T>\nclass Case final : Base {\n" + members + "};\n"}).empty());
    CHECK(functionsAreShort({"core/base/a.h", "enum class Kind : int {\n" + members + "};\n"}).empty());
    CHECK(functionsAreShort({"core/base/a.h", "extern \"C\" {\n" + members + "}\n"}).empty());
}

TEST_CASE("blanking leaves the code, its braces and its lines", "[architecture]")
{
    CHECK(codeOnly("a; // {\nb") == "a;     \nb");
    CHECK(codeOnly("f(\"\\\"{\");") == "f(     );");
    CHECK(codeOnly("x = '{';") == "x =    ;");
    CHECK(codeOnly("1'000'000") == "1'000'000");
    CHECK(codeOnly("/* { */ {") == "        {");
    CHECK(codeOnly("#if {\n{") == "     \n{");
}
