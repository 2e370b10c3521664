// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/secret.h"

#include <catch2/catch_test_macros.hpp>

#include <type_traits>

using namespace marac;

TEST_CASE("a secret moves and is never copied", "[base][security]")
{
    static_assert(!std::is_copy_constructible_v<Secret>);
    Secret first("correct horse");
    Secret second = std::move(first);
    CHECK(second.view() == "correct horse");
    CHECK(second.isSameAs(Secret("correct horse")));
    CHECK_FALSE(second.isSameAs(Secret("correct house")));
    CHECK_FALSE(second.isSameAs(Secret("correct")));
}

TEST_CASE("random ids are 32 hexadecimal digits and differ", "[base]")
{
    RandomIds ids;
    const std::string a = ids.next();
    CHECK(a.size() == 32);
    CHECK(a.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(a != ids.next());
}
