// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "core/workflow/case_search.h"
#include "ui/actions/actions_page.h"
#include "ui/agenda/agenda_page.h"
#include "ui/insight/insight_page.h"
#include "ui/meeting/meeting_page.h"
#include "ui/referral/referrals_page.h"
#include "ui/research/research_page.h"
#include "ui/settings/settings_page.h"
#include "ui/support/say.h"
#include "ui/support/window_words.h"
#include "ui/today/today_page.h"

#include <QTime>
#include <QTimer>

namespace marac::window {

using ui::Tone;
using ui::Undoable;

namespace {
constexpr size_t kMostHits = 12;
constexpr qsizetype kFewestLetters = 2;
constexpr int kLockAgainIn = 300; // ms
} // namespace

Desk::Desk(std::unique_ptr<workflow::Workspace> workspace, ui::Theme& theme)
    : m_workspace(std::move(workspace)), m_theme(theme), m_window(std::make_unique<ui::MainWindow>()),
      m_prompt(std::make_unique<ui::DialogPrompt>(*m_window)), m_care(std::make_unique<StoreCare>(*m_workspace))
{
    m_window->setAreaName(ui::fromUtf8(m_workspace->book().area().name));
    seatPages();
    connectWindow();
    connectStore();
    showSaved();
    m_window->goTo(ui::Area::Today);
}

Desk::~Desk() = default;

void Desk::seatPages()
{
    workflow::Workspace& workspace = *m_workspace;
    m_window->addPage(new ui::TodayPage(workspace));
    m_window->addPage(new ui::ReferralsPage(workspace, *m_prompt));
    m_window->addPage(new ui::AgendaPage(workspace, *m_prompt));
    m_window->addPage(new ui::ResearchPage(workspace, *m_prompt));
    m_window->addPage(new ui::MeetingPage(workspace, *m_prompt));
    m_window->addPage(new ui::ActionsPage(workspace, *m_prompt));
    m_window->addPage(new ui::InsightPage(workspace, *m_prompt));
    auto* settings = new ui::SettingsPage(workspace, *m_prompt, *m_care);
    m_window->addPage(settings);
    connect(settings, &ui::SettingsPage::themeChosen, this, [this](const QString& name) {
        if (name == QLatin1String("light"))
            m_theme.choose(ui::ThemeChoice::Light);
        else if (name == QLatin1String("dark"))
            m_theme.choose(ui::ThemeChoice::Dark);
        else
            m_theme.choose(ui::ThemeChoice::FollowDesktop);
    });
}

void Desk::connectWindow()
{
    connect(m_window.get(), &ui::MainWindow::undoRequested, this, &Desk::undo);
    connect(m_window.get(), &ui::MainWindow::redoRequested, this, &Desk::redo);
    connect(m_window.get(), &ui::MainWindow::lockRequested, this, &Desk::lock);
    connect(m_window.get(), &ui::MainWindow::areaShown, this, [this](ui::Area area) {
        m_window->setMode(area == ui::Area::Meeting ? ui::WindowMode::InMeeting : ui::WindowMode::AtTheDesk);
    });
    m_window->addSearchSource([this](const QString& typed) { return peopleFound(typed); });
}

void Desk::connectStore()
{
    m_workspace->onChanged([this](const std::string&, const std::vector<std::string>&) {
        showSaved();
        m_window->setAreaName(ui::fromUtf8(m_workspace->book().area().name));
        m_window->refreshPages();
    });
    m_workspace->onDraftRefused([this](const Error& error) { sayDraftRefused(error); });
}

void Desk::sayDraftRefused(const Error& error)
{
    m_window->say(tr("What you are typing could not be kept: %1").arg(ui::say(error)), Tone::Bad, Undoable::No);
}

void Desk::showSaved()
{
    m_window->setSavedAt(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")));
}

void Desk::sayUndone(const Result<audit::EventSeq>& event, const QString& done)
{
    if (event)
        m_window->say(done, Tone::Neutral, Undoable::No);
    else
        m_window->say(ui::say(event.error()), Tone::Warn, Undoable::No);
}

void Desk::undo()
{
    sayUndone(m_workspace->undoLast(), tr("Taken back. Ctrl+Shift+Z does it again."));
}

void Desk::redo()
{
    sayUndone(m_workspace->redoLast(), tr("Done again."));
}

void Desk::lock()
{
    if (m_workspace->isInAStep()) {
        // An import is being filed and must come to its end or be cancelled first.
        QTimer::singleShot(kLockAgainIn, this, &Desk::lock);
        return;
    }
    m_window->hide(); // what is half-typed is filed or kept as its field is left
    m_care.reset();
    m_window.reset();
    m_workspace.reset();
    Q_EMIT locked();
}

std::vector<ui::SearchHit> Desk::peopleFound(const QString& typed)
{
    std::vector<ui::SearchHit> hits;
    if (typed.size() < kFewestLetters)
        return hits;
    for (const workflow::FoundCase& found : workflow::casesFound(*m_workspace, ui::toUtf8(typed), kMostHits)) {
        const people::Person person = found.person ? *found.person : people::Person{};
        QStringList rest{ui::fromUtf8(found.referral->ref), found.part == workflow::PartIn::Victim ? tr("victim") : tr("causing harm")};
        for (const std::string& reason : workflow::reasonsWords(found.why, person, ui::WindowWords()))
            rest.append(ui::fromUtf8(reason));
        const QString id = ui::fromUtf8(found.referral->id.text());
        hits.push_back({ui::fromUtf8(person.name.full()), rest.join(QStringLiteral(" · ")), [this, id] { m_window->goTo(ui::Area::Referrals, id); }});
    }
    return hits;
}

} // namespace marac::window
