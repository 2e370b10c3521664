// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marac::ui {

class Button;
class Label;
class SearchButton;

/// The line above every page: whose Marac this is, what the page is about, search, when it was last saved, cover, lock.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    /// "Harbour Marac".
    void setArea(const QString& name);
    void setContext(const QString& context);
    /// "10:42:07"; empty says nothing.
    void setSavedAt(const QString& time);
    /// "Nothing is saved since 10:42:07": stays until the next setSavedAt.
    void setNotSaved(const QString& words);

Q_SIGNALS:
    void searchWanted();
    void coverWanted();
    void lockWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_area;
    Label* m_context;
    SearchButton* m_search;
    Label* m_saved;
    Button* m_cover;
    Button* m_lock;
};

} // namespace marac::ui
