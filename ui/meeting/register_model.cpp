// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/register_model.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/roles.h"

namespace marac::ui {

using attendance::Attendance;

namespace {

RegisterRow::State stateOf(const Attendance& entry)
{
    if (entry.isPresent())
        return RegisterRow::State::Here;
    return entry.isApology ? RegisterRow::State::Apology : RegisterRow::State::Left;
}

RegisterRow rowFor(const workflow::Workspace& workspace, const agency::Agency& agency, const Attendance& entry)
{
    RegisterRow row;
    row.agencyId = fromUtf8(agency.id.text());
    row.entryId = fromUtf8(entry.id.text());
    row.id = row.agencyId + QLatin1Char('/') + row.entryId;
    row.agency = fromUtf8(agency::shortName(agency));
    row.name = fromUtf8(entry.name);
    row.state = stateOf(entry);
    row.isSigned = entry.isConfidentialitySigned;
    if (entry.arrived)
        row.time = timeWords(workspace.clock().timeOf(*entry.arrived));
    return row;
}

} // namespace

std::vector<RegisterRow> registerRows(const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting)
{
    std::vector<RegisterRow> rows;
    const auto register_ = workspace.book().attendanceOf(meeting);
    for (const agency::Agency& agency : workspace.book().agencies()) {
        bool isListed = false;
        for (const Attendance& entry : register_) {
            if (entry.agency != agency.id)
                continue;
            rows.push_back(rowFor(workspace, agency, entry));
            isListed = true;
        }
        if (isListed)
            continue;
        RegisterRow row;
        row.id = row.agencyId = fromUtf8(agency.id.text());
        row.agency = fromUtf8(agency::shortName(agency));
        row.state = agency.isCore() ? RegisterRow::State::MissingCore : RegisterRow::State::Missing;
        rows.push_back(row);
    }
    return rows;
}

void RegisterModel::setRows(std::vector<RegisterRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString RegisterModel::note(const RegisterRow& row) const
{
    switch (row.state) {
    case RegisterRow::State::Here:
        return row.name;
    case RegisterRow::State::Left:
        return tr("%1 has left").arg(row.name);
    case RegisterRow::State::Apology:
        return tr("apology: %1").arg(row.name);
    case RegisterRow::State::Missing:
    case RegisterRow::State::MissingCore:
        return tr("not here");
    }
    return {};
}

QString RegisterModel::timeWordsOf(const RegisterRow& row) const
{
    if (row.state != RegisterRow::State::Here)
        return {};
    return row.isSigned ? row.time : tr("○ %1", "arrived at, statement not signed yet").arg(row.time);
}

QString RegisterModel::spoken(const RegisterRow& row) const
{
    if (row.state == RegisterRow::State::Here && !row.isSigned)
        return tr("%1: %2, since %3, has not signed the confidentiality statement").arg(row.agency, row.name, row.time);
    if (row.state == RegisterRow::State::MissingCore)
        return tr("%1, a core agency, is not here").arg(row.agency);
    return row.time.isEmpty() ? tr("%1: %2").arg(row.agency, note(row)) : tr("%1: %2, since %3").arg(row.agency, note(row), row.time);
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow& row = m_rows[static_cast<size_t>(index.row())];
    const bool isWho = static_cast<Column>(index.column()) == Column::Who;
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return isWho ? row.agency : timeWordsOf(row);
    case MutedTextRole:
        return isWho ? note(row) : QString();
    case IdRole:
        return row.id;
    case TextToneRole:
        if (!isWho && !row.isSigned)
            return static_cast<int>(Tone::Warn);
        return row.state == RegisterRow::State::MissingCore ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    case FadedRole:
        return row.state != RegisterRow::State::Here && row.state != RegisterRow::State::MissingCore;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(isWho ? Qt::AlignLeft : Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(row);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Who"), tr("Since")}.value(section);
}

} // namespace marac::ui
