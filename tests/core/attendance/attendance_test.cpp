// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::attendance;

namespace {

Attendance present(const char* agency, Capacity capacity = Capacity::Representative)
{
    Attendance entry;
    entry.agency = Id<agency::Agency>(agency);
    entry.name = "A. Person";
    entry.capacity = capacity;
    entry.arrived = Instant(100);
    return entry;
}

} // namespace

TEST_CASE("a core agency of which nobody is here is named; an observer does not stand for it", "[attendance]")
{
    const auto agencies = test::someAgencies();
    CHECK(missingCore(agencies, {}).size() == 5);
    CHECK(missingCore(agencies, {present("pol")}).size() == 4);
    CHECK(missingCore(agencies, {present("pol", Capacity::Observer)}).size() == 5);
    Attendance left = present("pol");
    left.left = Instant(200);
    CHECK(missingCore(agencies, {left}).size() == 5);
}

TEST_CASE("who is in the room without having signed is pointed out", "[attendance]")
{
    Attendance signedEntry = present("pol");
    signedEntry.isConfidentialitySigned = true;
    const auto about = [](const Findings& findings, const char* field) {
        int count = 0;
        for (const Finding& finding : findings)
            count += finding.field == field ? 1 : 0;
        return count;
    };
    CHECK(about(registerFindings(test::someAgencies(), {signedEntry}), "confidentiality") == 0);
    CHECK(about(registerFindings(test::someAgencies(), {signedEntry, present("idva")}), "confidentiality") == 1);
}

TEST_CASE("a declared conflict withholds that case from that agency and no other", "[attendance][rule]")
{
    const Id<agency::Agency> housing("hou");
    const Id<referral::Referral> theirs("case-1");
    const std::vector<Conflict> conflicts = {{Id<Conflict>("c"), housing, theirs, "sister works there"}};
    CHECK(isWithheld(conflicts, housing, theirs));
    CHECK_FALSE(isWithheld(conflicts, housing, Id<referral::Referral>("case-2")));
    CHECK_FALSE(isWithheld(conflicts, Id<agency::Agency>("pol"), theirs));
}
