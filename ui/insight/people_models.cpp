// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/people_models.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/roles.h"

#include <QCoreApplication>

namespace marac::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("PeopleModel", text);
}

QString refsOf(const workflow::DetailBook::Owners& parts)
{
    QStringList refs;
    for (const auto& owner : parts)
        refs += fromUtf8(owner.referral->ref);
    return refs.join(QStringLiteral(", "));
}

} // namespace

void PeopleModel::setRows(std::vector<PeopleRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PeopleRow& row = m_rows[static_cast<size_t>(index.row())];
    const bool isLast = index.column() + 1 == columnCount();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
    case RawRole:
        return row.cells.value(index.column());
    case IdRole:
        return row.id;
    case TextToneRole:
        return row.isUrgent && isLast ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    case StrongRole:
        return row.isUrgent && isLast;
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

PeopleRow rowOf(const workflow::PossiblePair& pair)
{
    const QString likely = words(QT_TRANSLATE_NOOP("PeopleModel", "%1 %")).arg(matching::percentLikely(pair.probability));
    const auto who = [](const people::Person& person, const workflow::DetailBook::Owners& parts) {
        return words(QT_TRANSLATE_NOOP("PeopleModel", "%1 · %2")).arg(fromUtf8(person.name.full()), refsOf(parts));
    };
    PeopleRow row;
    row.id = fromUtf8(pair.one->id.text() + "|" + pair.other->id.text());
    row.cells = {likely, who(*pair.one, pair.partsOfOne), who(*pair.other, pair.partsOfOther), say(pair.stakeWords)};
    row.isUrgent = pair.stake == workflow::PossiblePair::Stake::MissedRepeat;
    row.spoken = words(QT_TRANSLATE_NOOP("PeopleModel", "%1 and %2 may be one person, likely %3. %4")).arg(row.cells[1], row.cells[2], likely, row.cells[3]);
    return row;
}

PeopleRow rowOf(const workflow::SerialLine& line)
{
    QStringList ids;
    QStringList names;
    for (const people::Person* person : line.records) {
        ids += fromUtf8(person->id.text());
        if (const QString name = fromUtf8(person->name.full()); !names.contains(name))
            names += name;
    }
    QStringList refs;
    for (const referral::Referral* referral : line.referrals)
        refs += fromUtf8(referral->ref);
    PeopleRow row;
    row.id = ids.join(QLatin1Char('|'));
    const QString sure = line.isConfirmed ? words(QT_TRANSLATE_NOOP("PeopleModel", "one person")) : words(QT_TRANSLATE_NOOP("PeopleModel", "may be one"));
    row.cells = {QString::number(line.victims), names.join(QStringLiteral(" / ")), sure,
                 line.referrals.empty() ? QString() : fullDay(line.referrals.front()->received),
                 line.referrals.empty() ? QString() : fullDay(line.referrals.back()->received), refs.join(QStringLiteral(", "))};
    row.spoken = say(line.sentence);
    return row;
}

} // namespace marac::ui
