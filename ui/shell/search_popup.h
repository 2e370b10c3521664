// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/search.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace marac::ui {

class Label;

/// Ctrl+K: one line that finds pages, deeds and people. Arrows choose, Enter goes, Escape leaves everything as it was.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    explicit SearchPopup(QWidget* parent);

    void addSource(SearchSource source);
    /// Opens over the parent, empty.
    void open();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& typed);
    void choose(int row);
    void move(int step);
    void close();

    std::vector<SearchSource> m_sources;
    std::vector<SearchHit> m_hits;
    QLineEdit* m_field;
    QListWidget* m_list;
    Label* m_nothing;
};

} // namespace marac::ui
