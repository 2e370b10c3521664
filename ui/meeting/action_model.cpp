// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/action_model.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/roles.h"

#include <QCoreApplication>

namespace marac::ui {

using action_plan::Action;

namespace {

QString stateWords(Action::Status status)
{
    if (status == Action::Status::Proposed)
        return QCoreApplication::translate("ActionModel", "to agree");
    if (status == Action::Status::Agreed)
        return QCoreApplication::translate("ActionModel", "✓ agreed");
    return ui::say(action_plan::wordsFor(status));
}

QString dueWords(const Date& due, const Date& today)
{
    return due == today ? relativeDay(due, today) : weekDay(due);
}

} // namespace

std::vector<RoomActionRow> actionRows(const workflow::Workspace& workspace, const workflow::CaseSheet& sheet)
{
    std::vector<RoomActionRow> rows;
    for (const Action& action : sheet.hearing.actions) {
        if (action.status == Action::Status::Withdrawn)
            continue;
        const agency::Agency* agency = workspace.book().agency(action.agency);
        rows.push_back({fromUtf8(action.id.text()), agency ? fromUtf8(agency::shortName(*agency)) : QString(), fromUtf8(action.owner),
                        fromUtf8(action.text), action.due ? dueWords(*action.due, workspace.today()) : QString(), stateWords(action.status),
                        action.status == Action::Status::Agreed});
    }
    return rows;
}

void ActionModel::setRows(std::vector<RoomActionRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ActionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ActionModel::words(const RoomActionRow& row, Column column) const
{
    switch (column) {
    case Column::Agency:
        return row.agency;
    case Column::Action:
        return row.text;
    case Column::Due:
        return row.due.isEmpty() ? tr("no date") : row.due;
    case Column::State:
        return row.state;
    case Column::Count:
        break;
    }
    return {};
}

QVariant ActionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoomActionRow& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return words(row, column);
    case IdRole:
        return row.id;
    case StrongRole:
        return column == Column::Agency;
    case FadedRole:
        return column == Column::State && !row.isAgreed;
    case TextToneRole:
        return column == Column::Due && row.due.isEmpty() ? QVariant(static_cast<int>(Tone::Warn)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(column < Column::Due ? Qt::AlignLeft : Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return row.owner;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, by %3, %4", "agency, action, day, state").arg(row.agency, row.text, words(row, Column::Due), row.state);
    default:
        return {};
    }
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Agency"), tr("Action"), tr("By"), tr("State")}.value(section);
}

} // namespace marac::ui
