// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referral/import_row_words.h"

#include <QWidget>

class QGridLayout;

namespace marac::ui {

/// What one row of the file says, whole: everybody who would be filed, and every word that was not understood.
class ImportRowDetail : public QWidget {
    Q_OBJECT
public:
    explicit ImportRowDetail(QWidget* parent = nullptr);

    void show(const std::vector<RowFact>& facts);

private:
    QGridLayout* m_grid;
};

} // namespace marac::ui
