// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agenda/small_area.h"
#include "ui/agenda/agency_times_model.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/running_order_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

TEST_CASE("the running order and the agencies' times keep the manners of models", "[ui][agenda]")
{
    SmallArea area(5);
    RunningOrderModel order;
    AgencyTimesModel times;
    const QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester timesTester(&times, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto view = workflow::agendaView(area.workspace(), area.aBuiltMeeting());
    order.show(view);
    times.show(view, area.book());
    CHECK(order.rowCount() == 5);
    CHECK(times.columnCount() == AgencyTimesModel::kFixedColumns + 5);
    CHECK(times.rowCount() == static_cast<int>(area.book().agencies().size()));
    const auto coming = static_cast<int>(view.timetable.agencies.size());
    CHECK(times.index(coming, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("need not come.")));
    order.show({});
    times.show({}, area.book());
    CHECK(order.rowCount() == 0);
}

TEST_CASE("each line of the running order is spoken as whole sentences", "[ui][agenda][a11y]")
{
    SmallArea area(1);
    RunningOrderModel order;
    order.show(workflow::agendaView(area.workspace(), area.aBuiltMeeting()));
    const QString spoken = order.index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith(QStringLiteral("Line 1, Bethan Price, 09:30–09:42, Dash 14 of 24")));
    CHECK(spoken.contains(QStringLiteral("children")));
    CHECK(spoken.contains(QStringLiteral("After it may leave: ")));
}

TEST_CASE("a row dropped elsewhere wishes for the place where it was dropped", "[ui][agenda]")
{
    struct Drop {
        int from;   ///< position from 1
        int before; ///< row from 0 before which it falls
        int wanted;
    };
    const Drop drops[]{{1, 3, 3}, {1, 4, 4}, {4, 0, 1}, {3, 1, 2}};
    SmallArea area(4);
    RunningOrderModel order;
    order.show(workflow::agendaView(area.workspace(), area.aBuiltMeeting()));
    for (const Drop& drop : drops) {
        CAPTURE(drop.from, drop.before);
        int wanted = 0;
        const auto connection = QObject::connect(&order, &RunningOrderModel::placeWanted, [&](const QString&, int position) { wanted = position; });
        const std::unique_ptr<QMimeData> row(order.mimeData({order.index(drop.from - 1, 0)}));
        CHECK_FALSE(order.dropMimeData(row.get(), Qt::MoveAction, drop.before, 0, {}));
        CHECK(wanted == drop.wanted);
        QObject::disconnect(connection);
    }
}

TEST_CASE("the agenda claims that an order is the least possible only where that is proven", "[ui][agenda]")
{
    workflow::AgendaView view;
    view.timetable.waitingMinutes = 210;
    view.asReceived = 395;
    view.bound = 205;
    CHECK(waitingWords(view) == QStringLiteral("Waiting 3 h 30 · as received 6 h 35 · the least is being worked out…"));
    view.isBoundKnown = true;
    CHECK(waitingWords(view) == QStringLiteral("Waiting 3 h 30 · as received 6 h 35 · no order has less than 3 h 25"));
    view.isBoundProven = true;
    CHECK(waitingWords(view) == QStringLiteral("Waiting 3 h 30 · as received 6 h 35 · least possible 3 h 25 (proven)"));
    view.clash.push_back({});
    CHECK(waitingWords(view) == QStringLiteral("Waiting 3 h 30 · as received 6 h 35 · the rules clash"));
}
