// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/triage_steps.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// Why two records may be, or may not be, one human being: one reason a row, strongest first, with its weight.
class MatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Weight, Why };
    static constexpr int kColumns = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// `person` is whose record was found: beside a telephone number stands whether it is safe.
    void setEvidence(std::vector<matching::Evidence> evidence, const people::Person& person = {});
    QString weightWords(int row) const;
    QString whyWords(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<matching::Evidence> m_evidence;
    std::vector<std::string> m_words;
};

} // namespace marac::ui
