// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/inactivity_timer.h"
#include "ui/shell/keys_panel.h"
#include "ui/shell/privacy_cover.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace marac::ui {

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent), m_top(new TopBar(this)), m_rail(new Rail(this)), m_stack(new QStackedWidget(this)),
      m_message(new MessageBar(this)), m_search(new SearchPopup(this)), m_keys(new KeysPanel(this)),
      m_cover(new PrivacyCover(this)), m_silence(new InactivityTimer(this))
{
    setWindowTitle(tr("Marac Desk"));
    buildFrame();
    buildKeys();
    addSearchSource([this](const QString& typed) { return ownHits(typed); });
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::openSearch);
    connect(m_top, &TopBar::coverWanted, this, &MainWindow::cover);
    connect(m_top, &TopBar::lockWanted, this, &MainWindow::lockRequested);
    connect(m_rail, &Rail::areaWanted, this, [this](Area area) { goTo(area); });
    connect(m_message, &MessageBar::undoWanted, this, &MainWindow::undoRequested);
    connect(m_silence, &InactivityTimer::fellSilent, this, &MainWindow::lockRequested);
    connect(m_cover, &PrivacyCover::lifted, this, &MainWindow::restoreFocus);
    connect(m_search, &SearchPopup::closed, this, &MainWindow::restoreFocus);
    connect(m_keys, &KeysPanel::closed, this, &MainWindow::restoreFocus);
}

void MainWindow::buildFrame()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_top);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    rows->addLayout(below, 1);
    below->addWidget(m_rail);
    below->addWidget(m_stack, 1);
}

void MainWindow::buildKeys()
{
    addKey(QKeySequence(QStringLiteral("Ctrl+K")), [this] { openSearch(); });
    addKey(QKeySequence(Qt::Key_F9), [this] { toggleCover(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+L")), [this] { Q_EMIT lockRequested(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+Z")), [this] { Q_EMIT undoRequested(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [this] { Q_EMIT redoRequested(); });
    addKey(QKeySequence(Qt::Key_F1), [this] { toggleKeys(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+?")), [this] { toggleKeys(); });
}

void MainWindow::addKey(const QKeySequence& keys, const std::function<void()>& deed)
{
    auto* shortcut = new QShortcut(keys, this);
    // While the window is covered only F9 and the lock do anything.
    const bool worksCovered = keys == QKeySequence(Qt::Key_F9) || keys == QKeySequence(QStringLiteral("Ctrl+L"));
    connect(shortcut, &QShortcut::activated, this, [this, deed, worksCovered] {
        if (worksCovered || !isCovered())
            deed();
    });
}

void MainWindow::addPage(Page* page)
{
    m_pages[static_cast<size_t>(page->area())] = page;
    m_stack->addWidget(page);
    m_rail->offer(page->area());
    connect(page, &Page::contextChanged, this, [this, page](const QString& context) {
        if (page == currentPage())
            m_top->setContext(context);
    });
    connect(page, &Page::messageRequested, this, &MainWindow::say);
    connect(page, &Page::pageRequested, this, &MainWindow::goTo);
    if (m_stack->count() == 1)
        front(*page);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* MainWindow::pageAt(Area area) const
{
    return m_pages[static_cast<size_t>(area)];
}

void MainWindow::goTo(Area area, const QString& itemId)
{
    Page* page = pageAt(area);
    if (!page || isCovered())
        return;
    front(*page);
    if (!itemId.isEmpty())
        page->showItem(itemId);
    if (QWidget* focus = page->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::front(Page& page)
{
    m_stack->setCurrentWidget(&page);
    m_rail->showArea(page.area());
    page.refresh();
    m_top->setContext(page.context());
    setWindowTitle(tr("%1 – Marac Desk").arg(page.title()));
    Q_EMIT areaShown(page.area());
}

void MainWindow::refreshPages()
{
    if (Page* page = currentPage())
        page->refresh();
}

void MainWindow::setAreaName(const QString& name)
{
    m_top->setArea(name);
}

void MainWindow::setSavedAt(const QString& time)
{
    m_top->setSavedAt(time);
}

void MainWindow::setNotSaved(const QString& words)
{
    m_top->setNotSaved(words);
}

void MainWindow::say(const QString& words, Tone tone, Undoable undoable)
{
    m_message->say(words, tone, undoable);
    placeMessage();
}

void MainWindow::placeMessage()
{
    const int width = std::min(720, m_stack->width() - 48);
    const int height = std::max(m_message->sizeHint().height(), m_message->heightForWidth(width));
    m_message->setGeometry(m_stack->x() + (m_stack->width() - width) / 2, this->height() - height - 16, width, height);
    m_message->raise();
    if (isCovered())
        m_cover->raise();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeMessage();
}

void MainWindow::addSearchSource(SearchSource source)
{
    m_search->addSource(std::move(source));
}

std::vector<SearchHit> MainWindow::ownHits(const QString& typed)
{
    std::vector<SearchHit> hits;
    const auto offer = [&](const QString& words, const QString& rest, std::function<void()> go) {
        if (isFoundIn(words, typed))
            hits.push_back({words, rest, std::move(go)});
    };
    for (const Area area : kAreas) {
        if (pageAt(area))
            offer(areaWords(area), tr("go there"), [this, area] { goTo(area); });
    }
    offer(tr("Undo"), QStringLiteral("Ctrl Z"), [this] { Q_EMIT undoRequested(); });
    offer(tr("Cover the window"), QStringLiteral("F9"), [this] { cover(); });
    offer(tr("Lock"), QStringLiteral("Ctrl L"), [this] { Q_EMIT lockRequested(); });
    offer(tr("Show the keys"), QStringLiteral("F1"), [this] { toggleKeys(); });
    return hits;
}

void MainWindow::setMode(WindowMode mode)
{
    m_silence->setWait(mode == WindowMode::InMeeting ? InactivityTimer::kInMeeting : InactivityTimer::kAtTheDesk);
}

void MainWindow::openSearch()
{
    rememberFocus();
    m_search->open();
}

void MainWindow::toggleKeys()
{
    if (m_keys->isVisible()) {
        m_keys->hide();
        restoreFocus();
        return;
    }
    rememberFocus();
    const Page* page = currentPage();
    m_keys->open(page ? page->title() : QString(), page ? page->keys() : QList<KeyWords>());
}

bool MainWindow::isCovered() const
{
    return m_cover->isCovering();
}

void MainWindow::toggleCover()
{
    isCovered() ? uncover() : cover();
}

void MainWindow::cover()
{
    rememberFocus();
    // The title of the window shows in the task bar of a shared screen.
    setWindowTitle(tr("Marac Desk"));
    m_cover->cover();
}

void MainWindow::uncover()
{
    m_cover->lift();
}

void MainWindow::rememberFocus()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && m_stack->isAncestorOf(focus))
        m_focusBefore = focus;
}

void MainWindow::restoreFocus()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    if (const Page* page = currentPage())
        setWindowTitle(tr("%1 – Marac Desk").arg(page->title()));
}

} // namespace marac::ui
