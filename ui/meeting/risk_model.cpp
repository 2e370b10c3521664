// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/risk_model.h"

#include "ui/support/say.h"
#include "ui/widgets/roles.h"

#include <algorithm>

namespace marac::ui {

std::vector<RiskRow> riskRows(const workflow::CaseSheet& sheet)
{
    std::vector<RiskRow> rows;
    for (const minutes::Risk& risk : sheet.hearing.risks) {
        const auto answers = std::count_if(sheet.hearing.actions.begin(), sheet.hearing.actions.end(), [&](const action_plan::Action& action) {
            return action.risk == risk.id && action.status != action_plan::Action::Status::Withdrawn;
        });
        rows.push_back({fromUtf8(risk.id.text()), ui::say(minutes::wordsFor(risk.about)), fromUtf8(risk.text), static_cast<int>(answers),
                        risk.minuting == minutes::Minuting::Minute});
    }
    return rows;
}

void RiskModel::setRows(std::vector<RiskRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RiskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RiskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString RiskModel::answered(const RiskRow& row) const
{
    if (row.actions == 0)
        return tr("no action yet");
    return row.actions == 1 ? tr("1 action") : tr("%n actions", nullptr, row.actions);
}

QVariant RiskModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RiskRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return row.text;
    case MutedTextRole:
        return row.isMinuted ? row.subject : tr("%1 · not minuted").arg(row.subject);
    case ChipsRole: {
        const Tone tone = row.actions == 0 ? Tone::Bad : Tone::Ok;
        return QVariant::fromValue(QList<ChipWords>{{answered(row), tone}});
    }
    case IdRole:
        return row.id;
    case Qt::AccessibleTextRole:
        return tr("Risk to %1: %2; %3", "subject, text, how many actions").arg(row.subject, row.text, answered(row));
    default:
        return {};
    }
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(tr("Risk")) : QVariant();
}

} // namespace marac::ui
