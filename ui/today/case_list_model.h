// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// One case of a short list on the first page. Initials only: this page is read with others in the room.
struct CaseListRow {
    QString id;
    QString ref;
    QString initials;
    QString words; ///< why it is in this list: "12 days", "accepted, no meeting"
    QString dash;  ///< "16 of 24"; empty where it does not matter
    Tone tone = Tone::Neutral;

    bool operator==(const CaseListRow&) const = default;
};

/// Cases that wait for somebody, in the order given.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Reference, Person, Dash, Words };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CaseListRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<CaseListRow> m_rows;
};

} // namespace marac::ui
