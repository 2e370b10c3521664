// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/action_model.h"
#include "ui/meeting/export_table.h"
#include "ui/meeting/register_model.h"
#include "ui/meeting/risk_model.h"
#include "ui/meeting/room_order_model.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;

namespace {

/// Rows, other rows, no rows: under Qt's own tester, and every cell speaks.
template <typename Model, typename Row>
void liveThrough(const Row& one, const Row& other)
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({one, other});
    REQUIRE(model.rowCount() == 2);
    for (int column = 0; column < model.columnCount(); ++column) {
        CHECK_FALSE(model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    CHECK(model.index(0, 0).data(IdRole) != model.index(1, 0).data(IdRole));
    model.setRows({other});
    CHECK(model.rowCount() == 1);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("every list of the room behaves and speaks", "[meeting][models][a11y]")
{
    OrderRow done{words("1"), OrderRow::Kind::Case, OrderRow::State::Done, 1, words("B.P."), words("children"), words("10:40")};
    OrderRow pause{words("2"), OrderRow::Kind::Break, OrderRow::State::ToCome, 0, words("Break"), words("10 minutes"), words("11:00")};
    liveThrough<RoomOrderModel>(done, pause);
    liveThrough<RiskModel>(RiskRow{words("a"), words("Victim"), words("he has a key"), 0, true}, RiskRow{words("b"), words("Child"), words("hand-over"), 2, false});
    liveThrough<ActionModel>(RoomActionRow{words("a"), words("Housing"), words("D. Rees"), words("change locks"), words("Fri 27 Nov"), words("agreed"), true},
                             RoomActionRow{words("b"), words("Police"), {}, words("marker"), {}, words("to agree"), false});
    RegisterRow here{words("p/1"), words("p"), words("1"), words("Police"), words("DS Parry"), words("09:28"), RegisterRow::State::Here, false};
    RegisterRow missing{words("m"), words("m"), {}, words("Mental health"), {}, {}, RegisterRow::State::MissingCore, false};
    liveThrough<RegisterModel>(here, missing);
    liveThrough<ExportTable>(ExportRow{words("Police"), words("a b c"), words("x.pdf")}, ExportRow{words("Housing"), words("d e f"), words("y.pdf")});
}

TEST_CASE("a risk without an action says so in words and in the tone of what is missing", "[meeting][models]")
{
    RiskModel model;
    model.setRows({{words("a"), words("Victim"), words("he has a key"), 0, true}, {words("b"), words("Child"), words("hand-over"), 2, true}});
    const auto open = model.index(0, 0).data(ChipsRole).value<QList<ChipWords>>();
    REQUIRE(open.size() == 1);
    CHECK(open.front() == ChipWords{words("no action yet"), Tone::Bad});
    CHECK(model.index(1, 0).data(ChipsRole).value<QList<ChipWords>>().front().tone == Tone::Ok);
}

TEST_CASE("a missing core agency is said in words and in the tone of what is missing", "[meeting][models]")
{
    RegisterModel model;
    model.setRows({{words("m"), words("m"), {}, words("Mental health"), {}, {}, RegisterRow::State::MissingCore, false}});
    CHECK(model.index(0, 0).data(TextToneRole).toInt() == static_cast<int>(Tone::Bad));
    CHECK(model.index(0, 0).data(MutedTextRole).toString() == words("not here"));
}
