// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/repeats.h"
#include "core/workflow/workspace.h"

#include <QWidget>

#include <set>

class QVBoxLayout;

namespace marac::ui {

/// Search before create: people of the store whom the typed name may mean, under the name as it is typed. Choosing one
/// uses that person's record; nothing is chosen by itself.
class KnownPeople : public QWidget {
    Q_OBJECT
public:
    explicit KnownPeople(const workflow::Workspace& workspace, QWidget* parent = nullptr);

    /// Proposes for what stands in the fields; nobody where it is too little.
    void search(const people::Person& typed);
    void clear();

Q_SIGNALS:
    void personChosen(const QString& id);

private:
    void propose(const std::string& key, const QString& likeness, const std::vector<matching::Evidence>& why);
    void addButton(const people::Person& person, const QString& likeness, const std::vector<matching::Evidence>& why);
    QString refsOf(const people::Person& person) const;

    const workflow::Workspace& m_workspace;
    QVBoxLayout* m_column;
    std::set<std::string> m_shown; ///< the person typed about, and who has been proposed
};

} // namespace marac::ui
