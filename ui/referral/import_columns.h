// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/mapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace marac::ui {

/// Which column of the file means what, one a line with a chooser. A correction reads the file anew.
class ImportColumns : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void show(const intake::Mapping& mapping);

Q_SIGNALS:
    void mappingCorrected(const marac::intake::Mapping& mapping);

private:
    QComboBox* chooserFor(const intake::MappedColumn& column);
    void correct(size_t place, intake::Field field, int number);

    intake::Mapping m_mapping;
    QGridLayout* m_grid;
};

} // namespace marac::ui
