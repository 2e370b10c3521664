// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_grid_model.h"

#include "ui/support/say.h"

#include <algorithm>

namespace marac::ui {

using research::State;

QString squareWords(State state)
{
    switch (state) {
    case State::NotAsked:
        return ResearchGridModel::tr("—", "not asked yet, in a narrow square");
    case State::Asked:
        return ResearchGridModel::tr("Asked");
    case State::Known:
        return ResearchGridModel::tr("Known");
    case State::NothingKnown:
        return ResearchGridModel::tr("Nothing");
    case State::WillBring:
        return ResearchGridModel::tr("Brings");
    case State::Late:
        return ResearchGridModel::tr("Late");
    case State::NoReply:
        return ResearchGridModel::tr("No reply");
    }
    return {};
}

Tone squareTone(State state)
{
    switch (state) {
    case State::NotAsked:
        return Tone::Neutral;
    case State::Asked:
        return Tone::Outline;
    case State::Known:
        return Tone::Ok;
    case State::NothingKnown:
        return Tone::Neutral;
    case State::WillBring:
        return Tone::Accent;
    case State::Late:
        return Tone::Warn;
    case State::NoReply:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

void ResearchGridModel::show(const workflow::ResearchGrid& grid, const workflow::CaseBook& book, const Filter& filter, Order order)
{
    beginResetModel();
    readSquares(grid);
    readAgencies(grid, filter.agency);
    readCases(grid, book, filter.referral);
    for (Agency& agency : m_agencies) {
        for (Case& each : m_cases) {
            const Square& square = m_squares[each.place][agency.place];
            const int gap = !square.isWithheld && research::isGap(square.state) ? 1 : 0;
            agency.gaps += gap;
            each.gaps += gap;
        }
    }
    if (order == Order::GapsFirst) {
        std::stable_sort(m_agencies.begin(), m_agencies.end(), [](const Agency& a, const Agency& b) { return a.gaps > b.gaps; });
        std::stable_sort(m_cases.begin(), m_cases.end(), [](const Case& a, const Case& b) { return a.gaps > b.gaps; });
    }
    endResetModel();
}

void ResearchGridModel::readSquares(const workflow::ResearchGrid& grid)
{
    m_squares.clear();
    for (const auto& row : grid.squares) {
        auto& squares = m_squares.emplace_back();
        for (const auto& square : row)
            squares.push_back({square.state, square.isWithheld, !square.research.information.empty()});
    }
}

void ResearchGridModel::readAgencies(const workflow::ResearchGrid& grid, const QString& only)
{
    m_agencies.clear();
    for (size_t place = 0; place < grid.agencies.size(); ++place) {
        const agency::Agency& agency = *grid.agencies[place];
        const QString id = fromUtf8(agency.id.text());
        if (only.isEmpty() || only == id)
            m_agencies.push_back({id, fromUtf8(agency::shortName(agency)), fromUtf8(agency.name), place, 0});
    }
}

void ResearchGridModel::readCases(const workflow::ResearchGrid& grid, const workflow::CaseBook& book, const QString& only)
{
    m_cases.clear();
    for (size_t place = 0; place < grid.cases.size(); ++place) {
        const referral::Referral& referral = *grid.cases[place];
        const people::Person* victim = book.person(referral.victim);
        const QString id = fromUtf8(referral.id.text());
        if (!only.isEmpty() && only != id)
            continue;
        const QString initials = victim ? fromUtf8(victim->initials()) : QString();
        const QString name = victim ? fromUtf8(victim->name.full()) : QString();
        m_cases.push_back({id, tr("%1 %2", "number and initials of a case").arg(place + 1).arg(initials),
                           tr("case %1, %2").arg(place + 1).arg(name), place, 0});
    }
}

QModelIndex ResearchGridModel::squareOf(const QString& agency, const QString& referral) const
{
    const auto row = std::find_if(m_agencies.begin(), m_agencies.end(), [&](const Agency& each) { return each.id == agency; });
    const auto column = std::find_if(m_cases.begin(), m_cases.end(), [&](const Case& each) { return each.id == referral; });
    if (row == m_agencies.end() || column == m_cases.end())
        return {};
    return index(static_cast<int>(row - m_agencies.begin()), static_cast<int>(column - m_cases.begin()));
}

int ResearchGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_cases.empty() ? 0 : static_cast<int>(m_agencies.size());
}

int ResearchGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

const ResearchGridModel::Square& ResearchGridModel::at(const QModelIndex& index) const
{
    return m_squares[m_cases[static_cast<size_t>(index.column())].place][m_agencies[static_cast<size_t>(index.row())].place];
}

QString ResearchGridModel::spoken(const QModelIndex& index) const
{
    const Square& square = at(index);
    const QString agency = m_agencies[static_cast<size_t>(index.row())].fullName;
    const QString words = m_cases[static_cast<size_t>(index.column())].words;
    if (square.isWithheld)
        return tr("%1, %2: withheld, a conflict of interest is declared.").arg(agency, words);
    const QString text = square.hasText ? tr("with text") : tr("without text");
    return tr("%1, %2: %3, %4.").arg(agency, words, ui::say(research::wordsFor(square.state)), text);
}

QVariant ResearchGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Square& square = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return square.isWithheld ? tr("withheld") : squareWords(square.state);
    case RawRole:
        return static_cast<int>(square.state);
    case ChipToneRole:
        return static_cast<int>(square.isWithheld ? Tone::Dashed : squareTone(square.state));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case StrongRole:
        return square.hasText;
    case IdRole:
        return m_agencies[static_cast<size_t>(index.row())].id;
    case CaseIdRole:
        return m_cases[static_cast<size_t>(index.column())].id;
    case GapRole:
        return !square.isWithheld && research::isGap(square.state);
    case WithheldRole:
        return square.isWithheld;
    default:
        return {};
    }
}

QVariant ResearchGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto count = orientation == Qt::Horizontal ? m_cases.size() : m_agencies.size();
    if (section < 0 || static_cast<size_t>(section) >= count)
        return {};
    const auto place = static_cast<size_t>(section);
    if (role == Qt::DisplayRole)
        return orientation == Qt::Horizontal ? m_cases[place].heading : m_agencies[place].name;
    if (role == Qt::ToolTipRole)
        return orientation == Qt::Horizontal ? m_cases[place].words : m_agencies[place].fullName;
    if (role == Qt::TextAlignmentRole)
        return int((orientation == Qt::Horizontal ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace marac::ui
