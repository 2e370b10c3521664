// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/entry_draft.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;

namespace {

std::vector<agency::Agency> someAgencies()
{
    agency::Agency housing;
    housing.id = Id<agency::Agency>("h");
    housing.name = "Housing";
    agency::Agency health;
    health.id = Id<agency::Agency>("v");
    health.name = "Health visiting";
    return {housing, health};
}

EntryDraft draft(EntryKind kind, const char* typed, const std::vector<agency::Agency>& agencies)
{
    return draftOf(kind, QString::fromUtf8(typed), agencies, *Date::fromYmd(2026, 11, 26));
}

} // namespace

TEST_CASE("only an action has a day at its end", "[meeting][entry]")
{
    const auto agencies = someAgencies();
    CHECK(draft(EntryKind::Action, "hou: change locks, fri", agencies).quick.due == Date::parseIso("2026-11-27"));
    for (const EntryKind kind : {EntryKind::Information, EntryKind::View}) {
        const EntryDraft said = draft(kind, "hou: afraid of hand-overs, fri", agencies);
        CHECK_FALSE(said.quick.due);
        CHECK(said.quick.text == "afraid of hand-overs, fri");
        REQUIRE(said.quick.agency() != nullptr);
        CHECK(said.quick.agency()->name == "Housing");
    }
    CHECK(draft(EntryKind::Risk, "comes to the flat, fri", agencies).quick.text == "comes to the flat, fri");
}

TEST_CASE("a risk and a note begin with no agency", "[meeting][entry]")
{
    const auto agencies = someAgencies();
    CHECK(draft(EntryKind::Risk, "Housing: officer was threatened @staff", agencies).quick.text == "Housing: officer was threatened");
    CHECK(draft(EntryKind::Risk, "Housing: officer was threatened @staff", agencies).quick.target == minutes::Subject::Staff);
    CHECK(draft(EntryKind::Note, "Housing: ask again", agencies).quick.text == "Housing: ask again");
}

TEST_CASE("an agency that two could be is left open", "[meeting][entry]")
{
    const auto agencies = someAgencies();
    const EntryDraft open = draft(EntryKind::Action, "h: call, fri", agencies);
    CHECK(open.quick.agencies.size() == 2);
    CHECK(open.quick.agency() == nullptr);
}

TEST_CASE("a line may name its kind itself", "[meeting][entry]")
{
    QString rest;
    CHECK(namedKind(QStringLiteral("risk: he has a key"), rest) == EntryKind::Risk);
    CHECK(rest == QStringLiteral("he has a key"));
    CHECK(namedKind(QStringLiteral("info: pol: two calls"), rest) == EntryKind::Information);
    CHECK(rest == QStringLiteral("pol: two calls"));
    CHECK_FALSE(namedKind(QStringLiteral("hou: change locks"), rest));
    CHECK_FALSE(namedKind(QStringLiteral("risk of fire"), rest));
}

TEST_CASE("the kinds follow each other and come round again", "[meeting][entry]")
{
    EntryKind kind = EntryKind::Action;
    for (int i = 0; i < 5; ++i)
        kind = after(kind);
    CHECK(kind == EntryKind::Action);
    CHECK(after(EntryKind::Note) == EntryKind::Action);
}
