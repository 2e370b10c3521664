// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/find.h"
#include "tests/ui/support/meeting_morning.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_area.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

TEST_CASE("a day that is not understood stays as typed and is said at the field", "[ui][widgets]")
{
    DateField field(QStringLiteral("Due"), kClock, YearSense::Future);
    type(field, QStringLiteral("31 feb"));
    CHECK_FALSE(field.isUnderstood());
    CHECK(field.typed() == QLatin1String("31 feb"));
    CHECK(field.edit()->accessibleDescription().startsWith(QLatin1String("Not a day yet")));
    field.setDate(Date::fromYmd(2026, 12, 2));
    CHECK(field.date() == Date::fromYmd(2026, 12, 2));
    CHECK(field.edit()->accessibleDescription() == QLatin1String("Wednesday 2 December 2026"));
    field.setDate(std::nullopt);
    CHECK(field.isEmpty());
    CHECK(field.isUnderstood());
}

TEST_CASE("a list knows its rows by id, and Enter opens the chosen one", "[ui][widgets]")
{
    QStandardItemModel model(0, 2);
    for (const char* id : {"a", "b", "c"}) {
        auto* item = new QStandardItem(QString::fromLatin1(id));
        item->setData(QString::fromLatin1(id), IdRole);
        model.appendRow({item, new QStandardItem});
    }
    TableView table(QStringLiteral("Cases"));
    table.setModel(&model);
    QStringList chosen;
    QString opened;
    QObject::connect(&table, &TableView::idChosen, [&](const QString& id) { chosen.append(id); });
    QObject::connect(&table, &TableView::idActivated, [&](const QString& id) { opened = id; });
    CHECK(table.chooseId(QStringLiteral("b")));
    CHECK_FALSE(table.chooseId(QStringLiteral("z")));
    CHECK(table.currentId() == QLatin1String("b"));
    pressKey(table, Qt::Key_Return);
    CHECK(opened == QLatin1String("b"));
    CHECK(chosen == QStringList{QStringLiteral("b")});
}

TEST_CASE("one view of a list is chosen, and arrows move between them", "[ui][widgets][a11y]")
{
    FilterChips chips(QStringLiteral("Which"));
    chips.addFilter(QStringLiteral("new"), QStringLiteral("To triage"));
    chips.addFilter(QStringLiteral("old"), QStringLiteral("Returned"));
    chips.setCount(QStringLiteral("new"), 18);
    CHECK(chips.chosen() == QLatin1String("new"));
    auto* first = spoken<QAbstractButton>(chips, "To triage 18");
    REQUIRE(first);
    pressKey(*first, Qt::Key_Right);
    CHECK(chips.chosen() == QLatin1String("old"));
    CHECK(press(chips, "To triage 18"));
    CHECK(chips.chosen() == QLatin1String("new"));
    pressKey(*first, Qt::Key_Left);
    CHECK(chips.chosen() == QLatin1String("new"));
}

TEST_CASE("a passphrase leaves its field once, and nothing of it stays in the edit", "[ui][widgets][security]")
{
    PassphraseField field(QStringLiteral("Passphrase"));
    auto* edit = spoken<SecretEdit>(field, "Passphrase");
    REQUIRE(edit);
    type(field, QString::fromUtf8("dŵr £9"));
    CHECK(edit->text() == QLatin1String("xxxxxx"));
    CHECK(field.peek().view() == "dŵr £9");
    pressKey(field, Qt::Key_Backspace);
    CHECK(field.peek().view() == "dŵr £");
    pressKey(field, Qt::Key_Home);
    pressKey(field, Qt::Key_Delete);
    type(field, QStringLiteral("D"));
    CHECK(field.take().view() == "Dŵr £");
    CHECK(field.isEmpty());
    CHECK(edit->text().isEmpty());
    CHECK_FALSE(edit->isUndoAvailable());
}

TEST_CASE("a capital without Shift warns of Caps Lock", "[ui][widgets]")
{
    PassphraseField field(QStringLiteral("Passphrase"));
    auto* warning = spoken<QLabel>(field, "Caps Lock seems to be on.");
    REQUIRE(warning);
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(field.focusProxy(), &capital);
    CHECK(warning->isVisibleTo(&field));
    QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QApplication::sendEvent(field.focusProxy(), &small);
    CHECK_FALSE(warning->isVisibleTo(&field));
}

TEST_CASE("a message goes by itself, a failure stays until it is closed", "[ui][widgets]")
{
    MessageBar bar;
    bar.setStay(20);
    bar.say(QStringLiteral("Saved."), Tone::Ok, Undoable::Yes);
    CHECK(bar.isVisible());
    CHECK(waitFor([&] { return !bar.isVisible(); }));
    bar.say(QStringLiteral("Not saved."), Tone::Bad);
    int turns = 0;
    CHECK(waitFor([&] { return ++turns > 20; }));
    CHECK(bar.isVisible());
    CHECK(press(bar, "Close this message"));
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("Undo in a message is a wish, said once", "[ui][widgets]")
{
    MessageBar bar;
    int wishes = 0;
    QObject::connect(&bar, &MessageBar::undoWanted, [&] { ++wishes; });
    bar.say(QStringLiteral("Removed."), Tone::Neutral, Undoable::Yes);
    CHECK(press(bar, "Undo"));
    CHECK(wishes == 1);
    bar.say(QStringLiteral("Read."));
    CHECK_FALSE(press(bar, "Undo"));
}

TEST_CASE("a finding is shown and spoken at its field", "[ui][widgets][a11y]")
{
    auto* edit = new QLineEdit;
    FormField field(QStringLiteral("Reason"), edit);
    CHECK(spokenName(*edit) == QLatin1String("Reason"));
    field.showFinding({Severity::Problem, "reason", phrase("Test", "A reason is needed."), 0});
    CHECK(edit->accessibleDescription() == QLatin1String("A reason is needed."));
    CHECK(edit->property("mark").toString() == QLatin1String("bad"));
    field.clearFinding();
    CHECK(edit->property("mark").toString().isEmpty());
}

TEST_CASE("Tab leaves a field of several lines", "[ui][widgets][a11y]")
{
    TextArea area(QStringLiteral("Notes"));
    CHECK(area.tabChangesFocus());
    const int before = area.sizeHint().height();
    area.setPlainText(QStringLiteral("1\n2\n3\n4\n5"));
    CHECK(area.sizeHint().height() > before);
}

TEST_CASE("chips that find no room go to the next line", "[ui][widgets]")
{
    QWidget sheet;
    auto* flow = new FlowLayout(&sheet, 6);
    for (int i = 0; i < 5; ++i)
        flow->addWidget(new Chip(QStringLiteral("Children’s care"), Tone::Outline));
    const int line = flow->itemAt(0)->sizeHint().height();
    CHECK(flow->heightForWidth(4000) == line);
    CHECK(flow->heightForWidth(10) == 5 * line + 4 * 6);
    flow->clear();
    CHECK(flow->count() == 0);
}

TEST_CASE("a figure that is not known is never drawn as nought in the table", "[ui][widgets][rule]")
{
    ChartCard card(ChartKind::Lines);
    card.setContent({QStringLiteral("Repeats"), QStringLiteral("One month is not known."), {QStringLiteral("Jul"), QStringLiteral("Aug")},
                     {{QStringLiteral("Repeats"), {3.0, std::nullopt}}}, std::nullopt});
    CHECK(press(card, "Repeats: show as table or chart"));
    CHECK(card.isTableShown());
    bool isSaid = false;
    for (const QWidget* widget : card.findChildren<QWidget*>())
        isSaid = isSaid || widget->accessibleDescription() == QLatin1String("Repeats: Jul 3, Aug not known");
    CHECK(isSaid);
}
