// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace marac::ui {

class ChipButton;

/// A row of views of one list, one of them chosen: "To triage 18", "On an agenda 24". Left and Right move between them.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(const QString& name, QWidget* parent = nullptr);

    /// The first filter added is chosen.
    void addFilter(const QString& id, const QString& words);
    void setCount(const QString& id, int count);
    void choose(const QString& id);
    QString chosen() const { return m_chosen; }

Q_SIGNALS:
    /// The person, or choose(), took another view.
    void filterChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Filter {
        QString words;
        ChipButton* chip;
    };
    void chooseBeside(int step);

    QHBoxLayout* m_row;
    QStringList m_order;
    QHash<QString, Filter> m_filters;
    QString m_chosen;
};

} // namespace marac::ui
