// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace marac::ui::gallery {

namespace {

/// A page with nothing on it yet.
class EmptyPage : public Page {
public:
    EmptyPage() : Page(Area::Actions)
    {
        auto* column = new QVBoxLayout(this);
        auto* state = new EmptyState(tr("No action is open."), tr("Actions appear here when the first case of a meeting is finished."), this);
        state->offer(tr("Go to the meeting"));
        column->addWidget(state);
        connect(state, &EmptyState::actionWanted, this, [this] { Q_EMIT pageRequested(Area::Meeting, QString()); });
        setContext(tr("nothing open"));
    }
};

} // namespace

QStringList sceneNames()
{
    return {QStringLiteral("meeting"),     QStringLiteral("referrals"),   QStringLiteral("fields"),      QStringLiteral("charts"),
            QStringLiteral("empty"),       QStringLiteral("search"),      QStringLiteral("cover"),       QStringLiteral("keys"),
            QStringLiteral("message"),     QStringLiteral("unlock"),      QStringLiteral("unlock-wrong"), QStringLiteral("first-run-1"),
            QStringLiteral("first-run-2"), QStringLiteral("first-run-3"), QStringLiteral("first-run-4")};
}

std::unique_ptr<MainWindow> aWindow(const Clock& clock)
{
    auto window = std::make_unique<MainWindow>();
    window->resize(1366, 768);
    window->setAreaName(QStringLiteral("Harbour Marac"));
    window->setSavedAt(QStringLiteral("10:42:07"));
    window->addPage(meetingPage());
    window->addPage(referralsPage());
    window->addPage(fieldsPage(clock));
    window->addPage(chartsPage());
    window->addPage(new EmptyPage);
    window->addSearchSource([](const QString& typed) {
        std::vector<SearchHit> hits;
        if (!typed.isEmpty() && isFoundIn(QStringLiteral("Bethan Price"), typed))
            hits.push_back({QStringLiteral("Bethan Price"), QStringLiteral("M260032 · case 7 on 26 November"), {}});
        return hits;
    });
    return window;
}

std::unique_ptr<QWidget> scene(const QString& name, const Clock& clock)
{
    if (name.startsWith(QLatin1String("unlock")) || name.startsWith(QLatin1String("first-run")))
        return welcomeScene(name);
    auto window = aWindow(clock);
    window->show();
    if (name == QLatin1String("referrals"))
        window->goTo(Area::Referrals);
    else if (name == QLatin1String("fields"))
        window->goTo(Area::Settings);
    else if (name == QLatin1String("charts"))
        window->goTo(Area::Insight);
    else if (name == QLatin1String("empty"))
        window->goTo(Area::Actions);
    else if (name == QLatin1String("search"))
        window->openSearch();
    else if (name == QLatin1String("cover"))
        window->cover();
    else if (name == QLatin1String("keys"))
        window->toggleKeys();
    else if (name == QLatin1String("message"))
        window->say(QStringLiteral("Case 7 is closed with 5 actions. Housing and Police agreed in the room."), Tone::Ok, Undoable::Yes);
    return window;
}

} // namespace marac::ui::gallery
