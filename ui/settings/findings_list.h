// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QListWidget>

namespace marac::ui {

/// What was noticed in a file or a check, one line each with its word and its row. Hidden while there is nothing.
class FindingsList : public QListWidget {
    Q_OBJECT
public:
    explicit FindingsList(const QString& name, QWidget* parent = nullptr);

    void showFindings(const Findings& findings);
};

} // namespace marac::ui
