// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;

TEST_CASE("broken JSON is refused with its place and never thrown", "[base]")
{
    const auto broken = parseJson("{\"a\": ");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::InvalidInput);
    CHECK(broken.error().detail.starts_with("byte "));
}

TEST_CASE("a missing key or one of another type gives the default", "[base]")
{
    const Json object = *parseJson(R"({"name": "x", "count": 3, "on": true, "list": [1]})");
    CHECK(textAt(object, "name") == "x");
    CHECK(textAt(object, "count", "none") == "none");
    CHECK(numberAt(object, "count") == 3);
    CHECK(numberAt(object, "missing", 7) == 7);
    CHECK(flagAt(object, "on"));
    CHECK(listAt(object, "list").size() == 1);
    CHECK(listAt(object, "name").empty());
    CHECK(listAt(Json(3), "name").empty());
}

TEST_CASE("text that is not UTF-8 is replaced, not thrown over", "[base]")
{
    CHECK(toText(Json("\xff")).find("\xEF\xBF\xBD") != std::string::npos);
}
