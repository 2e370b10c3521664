// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_row_detail.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace marac::ui {

namespace {
constexpr int kWhatWidth = 104;
} // namespace

ImportRowDetail::ImportRowDetail(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, kWhatWidth);
}

void ImportRowDetail::show(const std::vector<RowFact>& facts)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const RowFact& fact : facts) {
        auto* what = (new Label(fact.what, TextStyle::Muted, this))->wrapped();
        what->setMaximumWidth(kWhatWidth);
        m_grid->addWidget(what, line, 0, Qt::AlignTop);
        m_grid->addWidget((new Label(fact.words, TextStyle::Body, this))->wrapped(), line++, 1, Qt::AlignTop);
    }
    m_grid->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding), line, 0);
}

} // namespace marac::ui
