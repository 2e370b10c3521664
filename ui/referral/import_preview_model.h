// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_steps.h"
#include "ui/support/tokens.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// What becomes of every row of a file: imported, here already, or not understood and why. No row is left unsaid.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Line, Fate, Who, Harm, Known, Why };
    static constexpr int kColumns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const workflow::ReferralPreview& preview);
    void clear();
    /// The line of the file that stands in a row of the table.
    int lineAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int line = 0;
        QString fate;
        Tone tone = Tone::Neutral;
        QString who;
        QString harm;
        QString known;
        Tone knownTone = Tone::Neutral;
        QString why;
    };
    static Row rowOf(const intake::ReferralRow& row, const workflow::ReferralPreview& preview);
    static Row skipped(const intake::SkippedRow& row);
    QString words(const Row& row, Column column) const;

    std::vector<Row> m_rows;
};

} // namespace marac::ui
