// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/search.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QStackedWidget;

namespace marac::ui {

class InactivityTimer;
class KeysPanel;
class PrivacyCover;
class Rail;
class SearchPopup;
class TopBar;

enum class WindowMode { AtTheDesk, InMeeting };

/// Seats the pages: rail, top bar, message bar, search, cover. It knows no case and no store; what it cannot do itself it
/// wishes by a signal.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Takes ownership. The first page added is shown.
    void addPage(Page* page);
    Page* currentPage() const;
    Page* pageAt(Area area) const;
    void goTo(Area area, const QString& itemId = {});

    void setAreaName(const QString& name);
    void setSavedAt(const QString& time);
    void setNotSaved(const QString& words);
    void say(const QString& words, Tone tone = Tone::Neutral, Undoable undoable = Undoable::No);
    /// People, cases, deeds of the program: searched beside the pages.
    void addSearchSource(SearchSource source);
    /// In a meeting the window locks later.
    void setMode(WindowMode mode);
    /// Every page reads anew when it is next seen; the one in front at once.
    void refreshPages();

    void openSearch();
    void toggleKeys();
    bool isCovered() const;
    void cover();
    void uncover();

Q_SIGNALS:
    void lockRequested();
    void undoRequested();
    void redoRequested();
    void areaShown(marac::ui::Area area);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFrame();
    void buildKeys();
    void addKey(const QKeySequence& keys, const std::function<void()>& deed);
    void front(Page& page);
    void toggleCover();
    void rememberFocus();
    void restoreFocus();
    std::vector<SearchHit> ownHits(const QString& typed);
    void placeMessage();

    TopBar* m_top;
    Rail* m_rail;
    QStackedWidget* m_stack;
    MessageBar* m_message;
    SearchPopup* m_search;
    KeysPanel* m_keys;
    PrivacyCover* m_cover;
    InactivityTimer* m_silence;
    std::array<Page*, kAreas.size()> m_pages{};
    QPointer<QWidget> m_focusBefore;
};

} // namespace marac::ui
