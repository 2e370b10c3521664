// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "tests/ui/support/find.h"
#include "tests/ui/support/meeting_morning.h"

#include <QAbstractButton>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

TEST_CASE("everything that can have the keyboard has a spoken name, in every scene", "[ui][a11y]")
{
    for (const QString& name : gallery::sceneNames()) {
        CAPTURE(name.toStdString());
        const auto scene = gallery::scene(name, kClock);
        REQUIRE(scene);
        CHECK(unnamedWidgets(*scene).join(QLatin1Char(' ')).toStdString() == "");
    }
}

TEST_CASE("no words are smaller than 10 pt, in any scene", "[ui][a11y]")
{
    for (const QString& name : gallery::sceneNames()) {
        const auto scene = gallery::scene(name, kClock);
        for (const QWidget* widget : scene->findChildren<QWidget*>()) {
            INFO(name.toStdString() << ' ' << widget->metaObject()->className());
            CHECK(widget->font().pointSizeF() >= 10.0);
        }
    }
}

TEST_CASE("Tab goes from the top bar along the rail into the page", "[ui][a11y]")
{
    const auto window = gallery::aWindow(kClock);
    window->show();
    QStringList order;
    for (QWidget* widget : tabOrder(*window))
        order.append(spokenName(*widget));
    CAPTURE(order.join(QStringLiteral(" | ")).toStdString());
    const auto at = [&](const char* name) { return order.indexOf(QString::fromUtf8(name)); };
    CHECK(at("Search or do anything") == 0);
    CHECK(at("Search or do anything") < at("Cover"));
    CHECK(at("Cover") < at("Lock"));
    CHECK(at("Lock") < at("Referrals"));
    CHECK(at("Referrals") < at("Settings"));
    CHECK(at("Settings") < at("Pause"));
    CHECK(at("Pause") < at("Entry"));
    CHECK(at("Entry") < at("Next case"));
}

TEST_CASE("targets are large enough to hit", "[ui][a11y]")
{
    for (const QString& name : gallery::sceneNames()) {
        const auto scene = gallery::scene(name, kClock);
        for (const QAbstractButton* button : scene->findChildren<QAbstractButton*>()) {
            if (button->focusPolicy() == Qt::NoFocus)
                continue; // the corner of a table
            INFO(name.toStdString() << ' ' << button->text().toStdString());
            CHECK(button->sizeHint().height() >= 24);
        }
    }
}
