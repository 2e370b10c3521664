// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QTableView>

namespace marac::ui {

class EmptyState;

/// The list of the program: 30 px rows with hairlines, whole rows chosen, cells drawn by ChipDelegate. Arrow keys move,
/// Enter or a double click opens, Tab leaves. With a model that answers IdRole the chosen row can be asked and set by id.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// The IdRole of the chosen row; empty where none is.
    QString currentId() const;
    /// Chooses the row with this id and brings it into view. False where it is not in the list.
    bool chooseId(const QString& id);
    /// Takes all the room that the others leave.
    void stretchColumn(int column);
    /// Stands in the middle while the model has no rows. Takes ownership.
    void setEmptyState(EmptyState* state);

Q_SIGNALS:
    /// Another row was chosen; empty when none is left.
    void idChosen(const QString& id);
    void idActivated(const QString& id);
    void rowActivated(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void activate(const QModelIndex& index);
    void showEmptiness();

    EmptyState* m_empty = nullptr;
};

} // namespace marac::ui
