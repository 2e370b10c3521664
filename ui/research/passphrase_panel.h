// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <map>
#include <string>

class QVBoxLayout;

namespace marac::ui {

/// The words that open the forms just written, agency by agency. Shown once; closing it empties it.
class PassphrasePanel : public Card {
    Q_OBJECT
public:
    explicit PassphrasePanel(QWidget* parent = nullptr);

    void show(const std::map<std::string, std::string>& byAgency);
    void wipe();

Q_SIGNALS:
    void closed();

private:
    void addRow(const QString& agency, const QString& words);

    QWidget* m_rows;
};

} // namespace marac::ui
