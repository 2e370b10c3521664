// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/area_step.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

AreaStep::AreaStep(Gate& gate, Prompt& prompt, QWidget* parent)
    : WelcomeStep(parent), m_gate(gate), m_prompt(prompt), m_name(new QLineEdit(this)),
      m_folder(new QLineEdit(gate.suggestedFolder(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_name->setPlaceholderText(tr("Harbour Marac"));
    auto* name = new FormField(tr("Name of the Marac"), m_name, this);
    name->setHint(tr("As it stands on agendas and minutes."));
    column->addWidget(name);
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* choose = new Button(tr("Choose…"), ButtonKind::Quiet, place);
    choose->setAccessibleName(tr("Choose the folder"));
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    place->setFocusProxy(m_folder);
    m_folderField = new FormField(tr("Folder"), place, this);
    m_folderField->setHint(tr("A disk of this computer that is backed up. Everything in it is encrypted."));
    column->addWidget(m_folderField);
    connect(choose, &QPushButton::clicked, this, &AreaStep::chooseFolder);
    connect(m_name, &QLineEdit::textChanged, this, &AreaStep::judge);
    connect(m_folder, &QLineEdit::textChanged, this, &AreaStep::judge);
    setFocusProxy(m_name);
}

void AreaStep::chooseFolder()
{
    if (const auto folder = m_prompt.chooseFolder({tr("Folder for the store"), m_folder->text(), QString()}))
        m_folder->setText(*folder);
}

void AreaStep::judge()
{
    const QString obstacle = m_name->text().trimmed().isEmpty()
        ? QString()
        : m_gate.obstacleIn(m_folder->text().trimmed(), m_name->text().trimmed());
    if (obstacle.isEmpty())
        m_folderField->clearFinding();
    else
        m_folderField->showMessage(obstacle, Tone::Bad);
    Q_EMIT answered();
}

bool AreaStep::isAnswered() const
{
    const QString name = m_name->text().trimmed();
    const QString folder = m_folder->text().trimmed();
    return !name.isEmpty() && !folder.isEmpty() && m_gate.obstacleIn(folder, name).isEmpty();
}

void AreaStep::fill(FirstRunAnswers& answers) const
{
    answers.areaName = m_name->text().trimmed();
    answers.folder = m_folder->text().trimmed();
}

} // namespace marac::ui
