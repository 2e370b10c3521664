// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/meeting_morning.h"
#include "ui/shell/inactivity_timer.h"
#include "ui/shell/privacy_cover.h"
#include "ui/shell/search_popup.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

/// Presses a key of the window. Offscreen there is no window system to route it, so the shortcut itself is pressed;
/// two that share a key would be a fault, so exactly one visible one is demanded.
void shortcut(QWidget& window, const char* keys)
{
    int found = 0;
    QShortcut* one = nullptr;
    for (QShortcut* each : window.findChildren<QShortcut*>()) {
        auto* owner = qobject_cast<QWidget*>(each->parent());
        if (each->key() == QKeySequence(QString::fromLatin1(keys)) && owner && owner->isVisibleTo(&window) && owner->isEnabled()) {
            one = each;
            ++found;
        }
    }
    CAPTURE(keys);
    REQUIRE(found == 1);
    Q_EMIT one->activated();
}

} // namespace

TEST_CASE("the rail goes to its places by Ctrl and by Alt with a number", "[ui][shell][a11y]")
{
    const auto window = gallery::aWindow(kClock);
    window->show();
    CHECK(window->currentPage()->area() == Area::Meeting);
    shortcut(*window, "Ctrl+2");
    CHECK(window->currentPage()->area() == Area::Referrals);
    shortcut(*window, "Alt+8");
    CHECK(window->currentPage()->area() == Area::Settings);
    CHECK(press(*window, "Actions"));
    CHECK(window->currentPage()->area() == Area::Actions);
    CHECK(press(*window, "Go to the meeting"));
    CHECK(window->currentPage()->area() == Area::Meeting);
}

TEST_CASE("a place without a page cannot be chosen", "[ui][shell]")
{
    const auto window = gallery::aWindow(kClock);
    window->show();
    CHECK_FALSE(press(*window, "Research"));
    window->goTo(Area::Research);
    CHECK(window->currentPage()->area() == Area::Meeting);
}

TEST_CASE("Ctrl+K finds a page by its first letters and Enter goes there", "[ui][shell]")
{
    const auto window = gallery::aWindow(kClock);
    window->show();
    shortcut(*window, "Ctrl+K");
    auto* popup = window->findChild<SearchPopup*>();
    REQUIRE(popup->isVisible());
    auto* field = spoken<QLineEdit>(*popup, "Search or do anything");
    type(*field, QStringLiteral("refe"));
    pressKey(*field, Qt::Key_Return);
    CHECK_FALSE(popup->isVisible());
    CHECK(window->currentPage()->area() == Area::Referrals);
}

TEST_CASE("a name that was searched for does not stay in the closed search", "[ui][shell][security]")
{
    const auto window = gallery::aWindow(kClock);
    window->show();
    window->openSearch();
    auto* popup = window->findChild<SearchPopup*>();
    auto* field = spoken<QLineEdit>(*popup, "Search or do anything");
    type(*field, QStringLiteral("beth"));
    pressKey(*field, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(field->text().isEmpty());
}

TEST_CASE("words of a search may stand in any order, without accents", "[ui][shell]")
{
    CHECK(isFoundIn(QString::fromUtf8("Siân O’Connor"), QStringLiteral("oconn sian")));
    CHECK(isFoundIn(QStringLiteral("Referrals"), QString()));
    CHECK_FALSE(isFoundIn(QStringLiteral("Bethan Price"), QStringLiteral("rice")));
}

TEST_CASE("F9 covers everything, lets no key through, and F9 uncovers", "[ui][shell][security]")
{
    const auto window = gallery::aWindow(kClock);
    window->show();
    shortcut(*window, "F9");
    REQUIRE(window->isCovered());
    auto* cover = window->findChild<PrivacyCover*>();
    CHECK(cover->geometry() == window->rect());
    CHECK(window->windowTitle() == QLatin1String("Marac Desk"));
    window->goTo(Area::Referrals);
    CHECK(window->currentPage()->area() == Area::Meeting);
    window->resize(1000, 700);
    CHECK(cover->geometry() == window->rect());
    int undone = 0;
    QObject::connect(window.get(), &MainWindow::undoRequested, [&] { ++undone; });
    shortcut(*window, "Ctrl+Z");
    CHECK(undone == 0);
    shortcut(*window, "F9");
    CHECK_FALSE(window->isCovered());
    shortcut(*window, "Ctrl+Z");
    CHECK(undone == 1);
}

TEST_CASE("silence locks, and a key begins the wait anew", "[ui][shell][security]")
{
    InactivityTimer silence;
    CHECK(silence.wait() == std::chrono::minutes(5));
    int locks = 0;
    QObject::connect(&silence, &InactivityTimer::fellSilent, [&] { ++locks; });
    silence.setWait(std::chrono::milliseconds(300));
    QWidget widget;
    for (int i = 0; i < 8; ++i) {
        pressKey(widget, Qt::Key_A);
        int turns = 0;
        waitFor([&] { return ++turns > 10; });
    }
    CHECK(locks == 0);
    CHECK(waitFor([&] { return locks == 1; }));
}

TEST_CASE("what a page says stands in the message bar, and Undo there is the window's wish", "[ui][shell]")
{
    const auto window = gallery::aWindow(kClock);
    window->show();
    int undone = 0;
    QObject::connect(window.get(), &MainWindow::undoRequested, [&] { ++undone; });
    Q_EMIT window->currentPage()->messageRequested(QStringLiteral("Done."), Tone::Ok, Undoable::Yes);
    CHECK(window->findChild<MessageBar*>()->words() == QLatin1String("Done."));
    CHECK(press(*window, "Undo"));
    CHECK(undone == 1);
}
