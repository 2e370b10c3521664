// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/family_row.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace marac::ui {

FamilyRow::FamilyRow(QWidget* parent)
    : QWidget(parent), m_words(new Label(QString(), TextStyle::Muted, this)), m_refs(named(new QLineEdit(this), tr("Cases of the same family"))),
      m_reason(named(new QLineEdit(this), tr("Reason about the family"))), m_button(new Button(QString(), ButtonKind::Quiet, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_words);
    line->addWidget(m_refs, 2);
    line->addWidget(m_reason, 3);
    line->addWidget(m_button);
    m_refs->setPlaceholderText(tr("M260007"));
    connect(m_button, &QPushButton::clicked, this, &FamilyRow::doIt);
    connect(m_reason, &QLineEdit::returnPressed, this, &FamilyRow::doIt);
    connect(m_refs, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(); });
}

void FamilyRow::showLine(const workflow::AgendaLine& line)
{
    QStringList others;
    for (const std::string& ref : line.familyChoice ? line.chosenWith : line.family)
        others.append(fromUtf8(ref));
    const QString names = others.join(QStringLiteral(", "));
    m_deed = line.familyChoice ? Deed::AsMatched : others.isEmpty() ? Deed::KeepTogether : Deed::HearApart;
    const bool isApart = line.familyChoice && line.familyChoice->kind == agenda::FamilyChoice::Kind::Apart;
    const QString reason = line.familyChoice ? fromUtf8(line.familyChoice->reason) : QString();
    m_words->setText(m_deed == Deed::KeepTogether ? tr("together with")
                         : m_deed == Deed::HearApart ? tr("family of %1").arg(names)
                         : isApart                   ? tr("apart from %1: %2").arg(names, reason)
                                                     : tr("kept with %1: %2").arg(names, reason));
    m_words->setToolTip(m_words->text());
    m_refs->setVisible(m_deed == Deed::KeepTogether);
    m_reason->setVisible(m_deed != Deed::AsMatched);
    m_reason->setPlaceholderText(m_deed == Deed::HearApart ? tr("why they need not follow one another") : tr("why they follow one another"));
    m_button->setText(m_deed == Deed::KeepTogether ? tr("Keep together") : m_deed == Deed::HearApart ? tr("Hear apart") : tr("As before"));
    m_button->setAccessibleName(m_deed == Deed::AsMatched ? tr("Decide about the family as before") : m_button->text());
}

void FamilyRow::emptyFields()
{
    m_refs->clear();
    m_reason->clear();
}

bool FamilyRow::isEmpty() const
{
    return m_refs->text().isEmpty() && m_reason->text().isEmpty();
}

bool FamilyRow::hasFocusInside() const
{
    return m_refs->hasFocus() || m_reason->hasFocus();
}

void FamilyRow::doIt()
{
    if (m_deed == Deed::AsMatched)
        Q_EMIT asMatchedWanted();
    else if (m_deed == Deed::HearApart)
        Q_EMIT apartWanted(m_reason->text());
    else
        Q_EMIT togetherWanted(m_refs->text(), m_reason->text());
}

} // namespace marac::ui
