// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_steps.h"
#include "core/workflow/research_steps.h"
#include "tests/ui/agenda/small_area.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/research/research_page.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

void answerSome(SmallArea& area, const Id<meeting::Meeting>& meeting)
{
    constexpr research::Answer kAnswers[]{research::Answer::Known, research::Answer::NothingKnown, research::Answer::WillBring,
                                          research::Answer::None, research::Answer::NothingKnown};
    size_t turn = 0;
    for (const agenda::AgendaItem& item : area.book().agendaOf(meeting)) {
        for (const agency::Agency& agency : std::vector<agency::Agency>(area.book().agencies())) {
            const research::Answer answer = kAnswers[(turn * 7 + turn / 9) % std::size(kAnswers)];
            ++turn;
            const bool isKnown = answer == research::Answer::Known;
            if (answer != research::Answer::None && turn % 3 != 0)
                (void)workflow::answerResearch(area.workspace(), {meeting, item.referral, agency.id, answer,
                                                                  isKnown ? "Tenant since 2021. Two reports of noise in October; locks changed once." : ""});
        }
    }
}

} // namespace

TEST_CASE("the research grid fits a window of 1366 by 768 in light and dark", "[ui][research][picture]")
{
    ScriptedPrompt prompt;
    SmallArea area(14);
    const auto meeting = area.aBuiltMeeting();
    const auto first = area.book().agendaOf(meeting).front();
    REQUIRE(workflow::declareConflict(area.workspace(), area.agency("edu"), first.referral, "A close friend").has_value());
    REQUIRE(workflow::requestResearch(area.workspace(), meeting).has_value());
    answerSome(area, meeting);
    area.clock().set(area.clock().instantOf(*Date::fromYmd(2026, 11, 25), TimeOfDay(9 * 60)));
    shoot(new ResearchPage(area.workspace(), prompt), QStringLiteral("research"));
}

TEST_CASE("research without a meeting points to the agenda in light and dark", "[ui][research][picture]")
{
    ScriptedPrompt prompt;
    SmallArea area(1);
    shoot(new ResearchPage(area.workspace(), prompt), QStringLiteral("research-empty"));
}
