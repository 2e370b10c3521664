// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/meeting_steps.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace marac::ui {

/// One line of the register: an agency, and who is here for it, or that nobody is.
struct RegisterRow {
    enum class State { Here, Left, Apology, Missing, MissingCore };

    QString id;         ///< of the agency and, where somebody is in the register, of that entry: "agency" or "agency/entry"
    QString agencyId;
    QString entryId;
    QString agency;
    QString name;
    QString time;
    State state = State::Missing;
    bool isSigned = false;

    bool operator==(const RegisterRow&) const = default;
};

std::vector<RegisterRow> registerRows(const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting);

/// Who is in the room.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Who, Time, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RegisterRow> rows);
    const std::vector<RegisterRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString note(const RegisterRow& row) const;
    QString timeWordsOf(const RegisterRow& row) const;
    QString spoken(const RegisterRow& row) const;

    std::vector<RegisterRow> m_rows;
};

} // namespace marac::ui
