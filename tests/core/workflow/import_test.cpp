// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "core/workflow/import_steps.h"
#include "core/workflow/mapping_steps.h"
#include "tests/core/workflow/a_small_area.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using namespace marac::workflow::testing;

namespace {

/// Somebody who has been referred in spring, somebody new, and one line without a name.
const std::string kList = "Ref,Date received,Referring agency,Victim name,Victim DOB,Perpetrator,Perp DOB,Perpetrator 2,Children (age),Idva,Consent,Remark\n"
                          "M260800,20/11/2026,Police,Sioned Vaughan,4/5/1990,Glyn Tudor,6/7/1988,Carl Hughes,Ffion (7),Jo Hale,Vital interests,by telephone\n"
                          "M260801,21/11/2026,Police,Olena Young,1/2/1983,Mark Young,3/4/1980,,,,Y,\n"
                          ",22/11/2026,Police,,,Nobody Known,,,,,,\n";
const std::string kSpring = "Ref,Date received,Victim name,Victim DOB,Perpetrator,Perp DOB\nM260100,2/3/2026,Sioned Vaughan,4/5/1990,Glyn Tudor,6/7/1988\n";

ReferralPreview previewed(const ASmallArea& area, const std::string& list = kList)
{
    auto preview = previewReferrals(area.workspace(), list, "list.csv");
    REQUIRE(preview);
    return std::move(*preview);
}

std::string longList(int rows)
{
    std::string list = "Ref,Date received,Victim name,Perpetrator\n";
    for (int i = 0; i < rows; ++i)
        list += "L" + std::to_string(i) + ",20/11/2026,Victim" + std::to_string(i) + " Bell,Perp" + std::to_string(i) + " Ash\n";
    return list;
}

} // namespace

TEST_CASE("a preview says what would be created, who is known and what is a repeat, and changes nothing", "[workflow][import]")
{
    ASmallArea area;
    REQUIRE(importReferrals(area.workspace(), previewed(area, kSpring)));
    const size_t events = area.events();
    const ReferralPreview preview = previewed(area);
    const PreviewCounts counts = preview.counts();
    CHECK(counts.rows == 3);
    CHECK(counts.referrals == 2);
    CHECK(counts.perpetrators == 3);
    CHECK(counts.children == 1);
    CHECK(counts.leftOut == 1);
    CHECK(counts.repeats == 1);
    REQUIRE(preview.outlookOn(2));
    CHECK(preview.outlookOn(2)->isRepeat());
    CHECK(preview.outlookOn(2)->likelyRef == "M260100");
    CHECK(preview.outlookOn(2)->sentence.args.size() == 4);
    REQUIRE(preview.outlookOn(3));
    CHECK_FALSE(preview.outlookOn(3)->isKnown());
    CHECK(area.events() == events);
    CHECK(area.book().referrals().size() == 2);
}

TEST_CASE("what the preview foretells of a repeat is what the referral is once imported", "[workflow][import][rule]")
{
    ASmallArea area;
    REQUIRE(importReferrals(area.workspace(), previewed(area, kSpring)));
    REQUIRE(importReferrals(area.workspace(), previewed(area)));
    const referral::Referral* known = area.book().referralByRef("M260800");
    const referral::Referral* fresh = area.book().referralByRef("M260801");
    REQUIRE(known);
    REQUIRE(fresh);
    CHECK(area.workspace().repeats().isRepeat(*known));
    CHECK_FALSE(area.workspace().repeats().isRepeat(*fresh));
}

TEST_CASE("two rows of one list about the same people are foretold as a repeat of each other", "[workflow][import]")
{
    ASmallArea area;
    const ReferralPreview preview = previewed(area, "Date received,Victim name,Victim DOB,Perpetrator,Perp DOB\n"
                                                    "2/3/2026,Sioned Vaughan,4/5/1990,Glyn Tudor,6/7/1988\n"
                                                    "9/10/2026,Sioned Vaughan,4/5/1990,Glyn Tudor,6/7/1988\n");
    CHECK_FALSE(preview.outlookOn(2)->isRepeat());
    CHECK(preview.outlookOn(3)->isRepeat());
    CHECK(preview.outlookOn(3)->likelyRef == "#2");
}

TEST_CASE("every field of a row comes into the referral, and what has no place stands in the notes", "[workflow][import]")
{
    ASmallArea area;
    REQUIRE(importReferrals(area.workspace(), previewed(area)));
    const referral::Referral& referral = *area.book().referralByRef("M260800");
    REQUIRE(referral.perpetrators.size() == 2);
    CHECK(area.book().person(referral.perpetrators[1].person)->name.surname == "Carl Hughes");
    CHECK(referral.idva == "Jo Hale");
    CHECK(referral.consent.kind == referral::Consent::Kind::WithoutConsent);
    CHECK(referral.consent.reason == "Vital interests");
    REQUIRE(referral.children.size() == 1);
    CHECK(referral.notUnderstood == "Remark: by telephone");
}

TEST_CASE("an import is one event and one undo", "[workflow][import]")
{
    ASmallArea area;
    const size_t events = area.events();
    const auto report = importReferrals(area.workspace(), previewed(area));
    REQUIRE(report);
    CHECK(report->imported == 2);
    CHECK(area.events() == events + 1);
    const size_t people = area.book().people().size();
    REQUIRE(area.workspace().undoLast());
    CHECK(area.book().referrals().size() == 1);
    CHECK(area.book().people().size() == people - 5);
}

TEST_CASE("every part of an import tells how far it is", "[workflow][import]")
{
    ASmallArea area;
    std::vector<ImportProgress> told;
    const auto listen = [&](const ImportProgress& progress) {
        told.push_back(progress);
        return true;
    };
    const auto preview = previewReferrals(area.workspace(), longList(120), "list.csv", std::nullopt, listen);
    REQUIRE(preview);
    REQUIRE(importReferrals(area.workspace(), *preview, listen));
    for (const auto part : {ImportProgress::Part::Reading, ImportProgress::Part::Matching, ImportProgress::Part::Filing})
        CHECK(std::ranges::count(told, part, &ImportProgress::part) >= 2);
    CHECK(std::ranges::is_sorted(told, {}, &ImportProgress::part));
    CHECK(told.back() == ImportProgress{ImportProgress::Part::Filing, 120, 120});
}

TEST_CASE("an import that is stopped in any of its parts leaves nothing behind", "[workflow][import]")
{
    ASmallArea area;
    const size_t events = area.events();
    for (const auto part : {ImportProgress::Part::Reading, ImportProgress::Part::Matching}) {
        const auto stopped = previewReferrals(area.workspace(), longList(120), "list.csv", std::nullopt,
                                              [&](const ImportProgress& progress) { return progress.part != part; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
    }
    const ReferralPreview preview = previewed(area, longList(120));
    for (const int after : {0, 60, 120}) {
        const auto stopped = importReferrals(area.workspace(), preview, [&](const ImportProgress& progress) { return progress.done < after; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK(area.book().referrals().size() == 1);
        CHECK(area.workspace().store().count("referral") == 1);
        CHECK(area.workspace().store().count("person") == 2);
    }
    CHECK(area.events() == events);
    CHECK(importReferrals(area.workspace(), preview)->imported == 120);
}

TEST_CASE("while an import is filed nothing else is saved, and half-typed words are kept when it ends", "[workflow][import]")
{
    ASmallArea area;
    const ReferralPreview preview = previewed(area);
    bool isRefused = false;
    REQUIRE(importReferrals(area.workspace(), preview, [&](const ImportProgress&) {
        CHECK(area.workspace().isInAStep());
        const auto undone = area.workspace().undoLast();
        isRefused = !undone && undone.error().code == ErrorCode::InUse;
        CHECK(area.workspace().keepDraft("place", "half a word"));
        CHECK(area.workspace().draft("place") == "half a word");
        return true;
    }));
    CHECK(isRefused);
    CHECK_FALSE(area.workspace().isInAStep());
    CHECK(area.workspace().draft("place") == "half a word");
    CHECK(area.workspace().store().drafts()->at("place") == "half a word");
}

TEST_CASE("a reference that came into the store since the preview is left out and said, not counted twice", "[workflow][import]")
{
    ASmallArea area;
    const ReferralPreview preview = previewed(area);
    REQUIRE(importReferrals(area.workspace(), preview));
    const auto again = importReferrals(area.workspace(), preview);
    REQUIRE(again);
    CHECK(again->imported == 0);
    CHECK(again->event == 0);
    CHECK(std::ranges::count(again->findings, "Ref", &Finding::field) == 2);
}

TEST_CASE("columns are kept under a name, renamed and removed, each as one step that can be undone", "[workflow][import]")
{
    ASmallArea area;
    Workspace& workspace = area.workspace();
    intake::Mapping mapping = previewed(area).sheet.mapping;
    const size_t events = area.events();
    REQUIRE(keepMapping(workspace, mapping, "  Ashdale   police "));
    REQUIRE(area.book().mappings().size() == 1);
    CHECK(area.book().mappings()[0].name() == "Ashdale police");
    CHECK(area.events() == events + 1);

    const auto id = area.book().mappings()[0].id;
    REQUIRE(renameMapping(workspace, id, "Ashdale police spreadsheet"));
    CHECK(area.book().mappings()[0].name() == "Ashdale police spreadsheet");
    REQUIRE(workspace.undoLast());
    CHECK(area.book().mappings()[0].name() == "Ashdale police");
    REQUIRE(removeMapping(workspace, id));
    CHECK(area.book().mappings().empty());
    REQUIRE(workspace.undoLast());
    REQUIRE(area.book().mappings().size() == 1);
    CHECK(intake::meansTheSame(area.book().mappings()[0].mapping, mapping));

    CHECK_FALSE(keepMapping(workspace, mapping, "   "));
    CHECK_FALSE(keepMapping(workspace, {}, "Nothing"));
    REQUIRE(keepMapping(workspace, mapping, "Other"));
    CHECK(renameMapping(workspace, id, "OTHER").error().code == ErrorCode::AlreadyDone);
    CHECK(removeMapping(workspace, Id<intake::KeptMapping>("nobody")).error().code == ErrorCode::NotFound);
}

TEST_CASE("kept columns are taken by themselves for the next list with the same headings", "[workflow][import]")
{
    ASmallArea area;
    intake::Mapping mapping = previewed(area).sheet.mapping;
    const auto remark = std::ranges::find(mapping.columns, "Remark", &intake::MappedColumn::heading);
    REQUIRE(remark != mapping.columns.end());
    *remark = {remark->column, remark->heading, intake::Field::Concerns, 0, intake::Told::ByPerson};
    REQUIRE(keepMapping(area.workspace(), mapping, "Ashdale"));
    const ReferralPreview next = previewed(area);
    CHECK(next.sheet.mapping.name == "Ashdale");
    CHECK(next.sheet.rows[0].concerns == "by telephone");

    ImportQuestion question = importQuestion(area.workspace(), kList, "list.csv");
    question.columns = ImportQuestion::Columns::Proposed;
    const auto proposed = previewOf(std::move(question));
    REQUIRE(proposed);
    CHECK(proposed->sheet.mapping.name.empty());
    CHECK(proposed->sheet.rows[0].concerns.empty());
}
