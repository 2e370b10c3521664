// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_columns.h"

#include "ui/referral/field_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>

namespace marac::ui {

namespace {

using intake::Field;

constexpr int kQuestions = 24;

/// Field and question of an entry of the chooser: the fields in their order, then the questions one by one.
std::pair<Field, int> meantBy(int place)
{
    const int fields = static_cast<int>(Field::Dash);
    if (place < fields)
        return {static_cast<Field>(place), 0};
    return {Field::Dash, place - fields + 1};
}

int placeOf(const intake::MappedColumn& column)
{
    const int fields = static_cast<int>(Field::Dash);
    return column.field == Field::Dash ? fields + column.question - 1 : static_cast<int>(column.field);
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void ImportColumns::show(const intake::Mapping& mapping)
{
    m_mapping = mapping;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const intake::MappedColumn& column : mapping.columns) {
        const QString heading = column.heading.empty() ? tr("column %1").arg(column.column + 1) : fromUtf8(column.heading);
        auto* label = (new Label(heading, column.field == Field::None ? TextStyle::Warn : TextStyle::Body, this))->wrapped();
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(chooserFor(column), line, 1);
        const QString told = column.told == intake::Told::ByContent ? tr("told by its content, please look") : QString();
        m_grid->addWidget(new Label(told, TextStyle::Warn, this), line++, 2);
    }
    m_grid->setRowStretch(line, 1);
}

QComboBox* ImportColumns::chooserFor(const intake::MappedColumn& column)
{
    auto* chooser = named(new QComboBox(this), tr("What the column %1 means").arg(fromUtf8(column.heading)));
    for (int field = 0; field < static_cast<int>(Field::Dash); ++field)
        chooser->addItem(fieldWords(static_cast<Field>(field)));
    for (int question = 1; question <= kQuestions; ++question)
        chooser->addItem(questionWords(question));
    chooser->setCurrentIndex(placeOf(column));
    chooser->setFocusPolicy(Qt::StrongFocus);
    const size_t place = column.column;
    connect(chooser, &QComboBox::activated, this, [this, place](int entry) {
        const auto [field, question] = meantBy(entry);
        correct(place, field, question);
    }, Qt::QueuedConnection);
    return chooser;
}

void ImportColumns::correct(size_t place, Field field, int question)
{
    intake::Mapping mapping = m_mapping;
    for (intake::MappedColumn& column : mapping.columns) {
        if (column.column == place) {
            column.field = field;
            column.question = question;
            column.told = intake::Told::ByPerson;
        } else if (field != Field::None && column.field == field && column.question == question) {
            // A field has one column; the one that had it before is kept word for word.
            column.field = Field::None;
            column.question = 0;
        }
    }
    Q_EMIT mappingCorrected(mapping);
}

} // namespace marac::ui
