// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/possible_people.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// A list of the people sheets: words only, one row a pair or a person. What a row is about stands in its id.
struct PeopleRow {
    QString id;
    QStringList cells;
    bool isUrgent = false; ///< a repeat may have been missed
    QString spoken;

    bool operator==(const PeopleRow&) const = default;
};

/// The rows under headings given once. Equal rows are left alone, so that the keyboard stays where it is.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PeopleModel(QStringList headings, QObject* parent = nullptr) : QAbstractTableModel(parent), m_headings(std::move(headings)) {}

    void setRows(std::vector<PeopleRow> rows);
    const std::vector<PeopleRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    std::vector<PeopleRow> m_rows;
};

/// "5 records": likely, one, the other, what hangs on it.
PeopleRow rowOf(const workflow::PossiblePair& pair);
/// Victims, who, whether that is sure, referrals, the latest day.
PeopleRow rowOf(const workflow::SerialLine& line);

} // namespace marac::ui
