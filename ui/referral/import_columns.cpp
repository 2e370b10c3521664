// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_columns.h"

#include "ui/referral/field_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>
#include <vector>

namespace marac::ui {

namespace {

using intake::Field;

constexpr int kQuestions = 24;
constexpr int kFieldLetters = 20;

/// What an entry of the chooser means.
struct Entry {
    Field field = Field::None;
    int number = 0;
    QString words;
};

/// The fields in their order, those of further perpetrators, then the questions one by one.
const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all = [] {
        std::vector<Entry> made;
        for (int field = 0; field < static_cast<int>(Field::Dash); ++field)
            made.push_back({static_cast<Field>(field), 0, fieldWords(static_cast<Field>(field))});
        for (int number = 2; number <= intake::kMostPerpetrators; ++number) {
            for (int field = 0; field < static_cast<int>(Field::Dash); ++field) {
                if (intake::isPerpetrators(static_cast<Field>(field)))
                    made.push_back({static_cast<Field>(field), number, perpetratorFieldWords(static_cast<Field>(field), number)});
            }
        }
        for (int question = 1; question <= kQuestions; ++question)
            made.push_back({Field::Dash, question, questionWords(question)});
        return made;
    }();
    return all;
}

int placeOf(const intake::MappedColumn& column)
{
    const auto found = std::ranges::find_if(entries(), [&](const Entry& entry) { return entry.field == column.field && entry.number == column.number; });
    return found == entries().end() ? 0 : static_cast<int>(found - entries().begin());
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
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
        ++line;
        if (column.told == intake::Told::ByContent)
            m_grid->addWidget((new Label(tr("Told by its content: please look."), TextStyle::Warn, this))->wrapped(), line++, 1);
    }
    m_grid->setRowStretch(line, 1);
}

QComboBox* ImportColumns::chooserFor(const intake::MappedColumn& column)
{
    auto* chooser = named(new QComboBox(this), tr("What the column %1 means").arg(fromUtf8(column.heading)));
    for (const Entry& entry : entries())
        chooser->addItem(entry.words);
    chooser->setMinimumContentsLength(kFieldLetters);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setCurrentIndex(placeOf(column));
    chooser->setFocusPolicy(Qt::StrongFocus);
    const size_t place = column.column;
    connect(chooser, &QComboBox::activated, this, [this, place](int entry) {
        const Entry& chosen = entries()[static_cast<size_t>(entry)];
        correct(place, chosen.field, chosen.number);
    }, Qt::QueuedConnection);
    return chooser;
}

void ImportColumns::correct(size_t place, Field field, int number)
{
    intake::Mapping mapping = m_mapping;
    for (intake::MappedColumn& column : mapping.columns) {
        if (column.column == place) {
            column.field = field;
            column.number = number;
            column.told = intake::Told::ByPerson;
        } else if (field != Field::None && column.field == field && column.number == number) {
            // A field has one column; the one that had it before is kept word for word.
            column.field = Field::None;
            column.number = 0;
        }
    }
    Q_EMIT mappingCorrected(mapping);
}

} // namespace marac::ui
