// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_steps.h"
#include "ui/widgets/roles.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// Who is needed when: a row an agency in order of arrival, those who need not come last, with when it arrives, leaves and how long it waits, and then a
/// narrow column for each line of the running order. The agencies stand in the rows so that their names can be read.
class AgencyTimesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Agency, There, Waits, FirstLine };
    static constexpr int kFixedColumns = static_cast<int>(Column::FirstLine);
    /// What an agency does during a line of the order; RawRole of the narrow columns.
    enum class Presence { Away, Waits, Needed, Break, Conflict };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const workflow::AgendaView& view, const workflow::CaseBook& book);
    /// The line with this id stands out; empty for none.
    void markLine(const QString& id);
    int markedColumn() const;
    QString lineAt(int column) const; ///< id of the line of a narrow column; empty for the others
    /// Whether a person, and not research, decided about an agency and a line.
    bool isDecided(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Square {
        Presence presence = Presence::Away;
        QString cause; ///< why needed or not
        bool isDecided = false;
    };
    struct Row {
        QString id;
        QString name;
        QString fullName;
        QString arrive;
        QString leave;
        int waits = 0;
        int weight = 1; ///< times that a waiting minute counts
        std::vector<Square> lines;
        QString spoken;
    };
    struct Line {
        QString id;
        QString heading;
        QString words;
    };
    static Square squareIn(const workflow::AgendaLine& line, const agenda::AgencyTimes& times);
    void addRow(const workflow::AgendaView& view, const agency::Agency& agency, const agenda::AgencyTimes* times);
    QString spokenOf(const Row& row) const;
    QVariant fixedWords(const Row& row, Column column) const;
    QVariant squareOf(const Row& row, size_t line, int role) const;

    std::vector<Row> m_rows;
    std::vector<Line> m_lines;
    QString m_marked;
};

} // namespace marac::ui
