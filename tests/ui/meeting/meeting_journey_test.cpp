// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/meeting/a_room.h"
#include "tests/ui/support/find.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

/// Everybody who has a representative arrives, by three letters each.
void everybodyArrives(ARoom& room)
{
    room.press(Qt::Key_F3);
    for (const char* letters : {"pol", "idv", "chi", "health v", "hou", "pro", "edu"})
        room.enter(letters);
    room.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
}

void hearTheCase(ARoom& room)
{
    room.press(Qt::Key_F2);
    room.enter("To stay in her home. Afraid of hand-overs, on Fridays.");
    room.press(Qt::Key_I, Qt::ControlModifier);
    room.enter("two calls in October");
    room.press(Qt::Key_I, Qt::ControlModifier);
    room.press(Qt::Key_0, Qt::ControlModifier);
    room.press(Qt::Key_T, Qt::ControlModifier); // Information → Risk
    room.enter("strangled in September, he has a key");
    room.press(Qt::Key_R, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        room.press(Qt::Key_T, Qt::ControlModifier); // Risk → View → Note → Action
    room.enter("hou: change the front and back locks, fri");
    room.enter("pro: @him home visit and warning letter, 2w");
    room.enter("chi: @child supervised hand-over arranged with the school, fri");
    room.press(Qt::Key_F8);
    room.press(Qt::Key_F4);
    room.enter("Idva, by text after 10:00");
}

void checkTheCase(ARoom& room, const workflow::CaseAt& at)
{
    const auto sheet = workflow::caseSheet(room.workspace(), at);
    REQUIRE(sheet.hearing.view);
    CHECK(sheet.hearing.view->text == "To stay in her home. Afraid of hand-overs, on Fridays.");
    CHECK(sheet.hearing.view->from == room.agency("Idva service"));
    REQUIRE(sheet.hearing.information.size() == 2);
    CHECK(sheet.hearing.information[0].text == "two calls in October");
    CHECK(sheet.hearing.information[1].isNothingToShare());
    REQUIRE(sheet.hearing.risks.size() == 1);
    CHECK(sheet.hearing.risks[0].text == "strangled in September, he has a key");
    REQUIRE(sheet.hearing.actions.size() == 3);
    CHECK(sheet.hearing.actions[0].agency == room.agency("Housing"));
    CHECK(sheet.hearing.actions[0].owner == "D. Rees");
    CHECK(sheet.hearing.actions[0].risk == sheet.hearing.risks[0].id);
    CHECK(sheet.hearing.actions[0].due == Date::parseIso("2026-11-27"));
    CHECK(sheet.hearing.actions[0].status == action_plan::Action::Status::Agreed);
    CHECK(sheet.hearing.actions[1].target == minutes::Subject::PersonCausingHarm);
    CHECK(sheet.hearing.actions[2].target == minutes::Subject::Child);
    CHECK(sheet.uncoveredRisks.empty());
    CHECK(sheet.gate.hasVictimVoice);
    CHECK(sheet.gate.hasEveryChild);
    CHECK(sheet.gate.hasPersonCausingHarm);
    CHECK(sheet.gate.hasStaffSafety);
    CHECK(sheet.gate.hasWhoTells);
}

} // namespace

TEST_CASE("a whole meeting is held by keyboard alone", "[meeting][journey][a11y]")
{
    ARoom room;
    everybodyArrives(room);
    const auto attendance = room.book().attendanceOf(room.meeting());
    REQUIRE(attendance.size() == 7);
    bool isPoliceHere = false;
    for (const auto& entry : attendance) {
        CHECK(entry.isConfidentialitySigned);
        isPoliceHere = isPoliceHere || (entry.agency == room.agency("Police") && entry.name == "DS Parry");
    }
    CHECK(isPoliceHere);

    room.press(Qt::Key_PageDown, Qt::ControlModifier); // open
    REQUIRE(room.book().meeting(room.meeting())->stage == meeting::Stage::InSession);
    room.press(Qt::Key_PageDown, Qt::ControlModifier); // first case
    room.press(Qt::Key_PageDown, Qt::ControlModifier); // second case: Bethan Price
    const auto at = room.caseAt(2);

    hearTheCase(room);
    checkTheCase(room, at);

    for (int i = 0; i < 6; ++i)
        room.press(Qt::Key_PageDown, Qt::ControlModifier); // four more cases, the break, and the end of the last
    CHECK(room.book().meeting(room.meeting())->stage == meeting::Stage::InSession);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(room.book().meeting(room.meeting())->stage == meeting::Stage::Closed);
    room.prompt.answers.push_back(0);
    room.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(room.book().meeting(room.meeting())->stage == meeting::Stage::Signed);
    REQUIRE(room.book().minutesOf(room.meeting()).size() == 1);
}

TEST_CASE("after the meeting every agency has its encrypted files and a passphrase to be told by telephone", "[meeting][journey]")
{
    ARoom room;
    everybodyArrives(room);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    room.enter("hou: change the front and back locks, fri");
    room.prompt.answers.push_back(0);
    room.press(Qt::Key_F10);
    REQUIRE(room.book().meeting(room.meeting())->stage == meeting::Stage::Closed);
    QTemporaryDir out;
    room.prompt.files.push_back(out.path());
    room.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    INFO(room.said().toStdString());
    CHECK_FALSE(QDir(out.path()).entryList(QDir::Files).isEmpty());
    auto* table = spoken<QAbstractItemView>(room.window(), "Exported files and their passphrases");
    REQUIRE(table != nullptr);
    CHECK(table->model()->rowCount() > 1);
    CHECK_FALSE(table->model()->index(0, 1).data().toString().isEmpty());
}
