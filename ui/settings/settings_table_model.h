// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace marac::ui {

/// One line of a list in Settings: its words, column by column.
struct SettingsRow {
    QString id;
    QStringList cells;
    std::optional<Tone> lastTone; ///< draws the last cell as a chip

    bool operator==(const SettingsRow&) const = default;
};

/// The lists of Settings: thresholds, agencies, people, keys, the trail. Words only; a row is spoken with its headings.
class SettingsTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SettingsTableModel(const QStringList& headings, QObject* parent = nullptr);

    void setRows(std::vector<SettingsRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const SettingsRow& row) const;

    QStringList m_headings;
    std::vector<SettingsRow> m_rows;
};

} // namespace marac::ui
