// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/research_steps.h"
#include "ui/widgets/roles.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// The grid of agencies (rows) and cases (columns) with the state of each question in words. Silence keeps its own words:
/// asked, late, no reply; only an agency's own answer reads "nothing known" (DESIGN section 4, rule 5).
class ResearchGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Order { AsOnAgenda, GapsFirst };
    enum GridRole {
        CaseIdRole = FadedRole + 100, ///< QString: the referral of the column; IdRole is the agency of the row
        GapRole,                      ///< bool: nobody knows what the agency knows
        WithheldRole,                 ///< bool: a declared conflict; never asked
    };
    struct Filter {
        QString agency; ///< only this one; all where empty
        QString referral;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const workflow::ResearchGrid& grid, const workflow::CaseBook& book, const Filter& filter, Order order);
    /// The square of an agency and a case; invalid where it is not shown.
    QModelIndex squareOf(const QString& agency, const QString& referral) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Square {
        research::State state = research::State::NotAsked;
        bool isWithheld = false;
        bool hasText = false;
    };
    struct Agency {
        QString id;
        QString name;
        QString fullName;
        size_t place = 0;
        int gaps = 0;
    };
    struct Case {
        QString id;
        QString heading;
        QString words;
        size_t place = 0;
        int gaps = 0;
    };
    void readSquares(const workflow::ResearchGrid& grid);
    void readAgencies(const workflow::ResearchGrid& grid, const QString& only);
    void readCases(const workflow::ResearchGrid& grid, const workflow::CaseBook& book, const QString& only);
    const Square& at(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;

    std::vector<std::vector<Square>> m_squares; ///< by case, then by agency, as in the grid
    std::vector<Agency> m_agencies;
    std::vector<Case> m_cases;
};

/// The state in one or two short words that fit a square, and its tone.
QString squareWords(research::State state);
Tone squareTone(research::State state);

} // namespace marac::ui
