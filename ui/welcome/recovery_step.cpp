// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recovery_step.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include "core/base/text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

RecoveryStep::RecoveryStep(Gate& gate, Prompt& prompt, QWidget* parent)
    : WelcomeStep(parent), m_gate(gate), m_prompt(prompt), m_shown(new FlowLayout(nullptr, 16)),
      m_said((new Label(QString(), TextStyle::Muted, this))->wrapped())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* card = new Card(this);
    card->body()->addLayout(m_shown);
    column->addWidget(card);
    auto* save = new Button(tr("Save or print the recovery sheet…"), ButtonKind::Quiet, this);
    connect(save, &QPushButton::clicked, this, &RecoveryStep::saveSheet);
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(new SectionTitle(tr("To be sure that it is on paper, type two groups from there"), this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (size_t i = 0; i < m_proof.size(); ++i) {
        m_questions[i] = new Label(QString(), TextStyle::Strong, this);
        m_proof[i] = named(new QLineEdit(this), tr("Group of the code"));
        m_questions[i]->setBuddy(m_proof[i]);
        grid->addWidget(m_questions[i], 0, static_cast<int>(i));
        grid->addWidget(m_proof[i], 1, static_cast<int>(i));
        connect(m_proof[i], &QLineEdit::textChanged, this, &RecoveryStep::judge);
    }
    column->addLayout(grid);
    column->addWidget(m_said);
    m_said->hide();
    setFocusProxy(m_proof[0]);
}

RecoveryStep::~RecoveryStep() = default;

QString RecoveryStep::group(int number) const
{
    const auto groups = split(m_code.view(), '-');
    return number >= 1 && number <= static_cast<int>(groups.size()) ? fromUtf8(groups[static_cast<size_t>(number - 1)]) : QString();
}

void RecoveryStep::setCode(Secret code)
{
    m_code = std::move(code);
    m_groups = static_cast<int>(split(m_code.view(), '-').size());
    m_shown->clear();
    for (int number = 1; number <= m_groups; ++number) {
        auto* label = new Label(group(number), TextStyle::Title, this);
        label->setAccessibleName(tr("Group %1: %2").arg(number).arg(group(number)));
        m_shown->addWidget(label);
    }
    const auto first = static_cast<int>(randomBelow(static_cast<unsigned>(m_groups)));
    const auto step = 1 + static_cast<int>(randomBelow(static_cast<unsigned>(std::max(1, m_groups - 1))));
    m_asked = {first + 1, (first + step) % m_groups + 1};
    if (m_asked[1] < m_asked[0])
        std::swap(m_asked[0], m_asked[1]);
    for (size_t i = 0; i < m_proof.size(); ++i) {
        const QString question = tr("Group %1").arg(m_asked[i]);
        m_questions[i]->setText(question);
        named(m_proof[i], question)->clear();
    }
    judge();
}

void RecoveryStep::saveSheet()
{
    const auto file = m_prompt.chooseFileToSave({tr("Save the recovery sheet"), tr("recovery-sheet.pdf"), tr("PDF (*.pdf)")});
    if (!file)
        return;
    const Done done = m_gate.saveRecoverySheet(*file, m_code);
    m_said->setText(done ? tr("The sheet is saved. Print it, then delete the file: who has it can open the store.")
                         : ui::say(done.error()));
    m_said->setTextStyle(done ? TextStyle::Ok : TextStyle::Bad);
    m_said->show();
}

bool RecoveryStep::isAnswered() const
{
    for (size_t i = 0; i < m_proof.size(); ++i) {
        const QString typed = m_proof[i]->text().simplified();
        if (typed.isEmpty() || typed.compare(group(m_asked[i]), Qt::CaseInsensitive) != 0)
            return false;
    }
    return m_groups >= 2;
}

void RecoveryStep::judge()
{
    bool isWrong = false;
    for (size_t i = 0; i < m_proof.size(); ++i) {
        const QString typed = m_proof[i]->text().simplified();
        const QString wanted = group(m_asked[i]);
        isWrong = isWrong || (!typed.isEmpty() && !wanted.startsWith(typed, Qt::CaseInsensitive));
    }
    if (isWrong) {
        m_said->setText(tr("Not quite: compare it letter by letter with the sheet."));
        m_said->setTextStyle(TextStyle::Warn);
    }
    m_said->setVisible(isWrong);
    Q_EMIT answered();
}

} // namespace marac::ui
