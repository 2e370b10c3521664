// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_keeping.h"

#include "ui/support/accessible.h"
#include "ui/support/prompt.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

ImportKeeping::ImportKeeping(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompt(prompt), m_chooser(named(new QComboBox(this), tr("Columns as they were kept"))),
      m_keep(new Button(tr("Keep these columns as…"), ButtonKind::Quiet, this)), m_rename(new Button(tr("Rename…"), ButtonKind::Plain, this)),
      m_remove(new Button(tr("Remove"), ButtonKind::Plain, this))
{
    m_keep->withKey(QKeySequence(QStringLiteral("Ctrl+S")));
    m_rename->setAccessibleName(tr("Rename the kept columns"));
    m_remove->setAccessibleName(tr("Remove the kept columns"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_chooser);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_keep);
    line->addStretch(1);
    line->addWidget(m_rename);
    line->addWidget(m_remove);
    column->addLayout(line);
    connect(m_chooser, &QComboBox::activated, this, &ImportKeeping::choose);
    connect(m_keep, &QAbstractButton::clicked, this, &ImportKeeping::keep);
    connect(m_rename, &QAbstractButton::clicked, this, &ImportKeeping::rename);
    connect(m_remove, &QAbstractButton::clicked, this, &ImportKeeping::remove);
}

void ImportKeeping::show(const intake::Mapping& mapping)
{
    m_shown = mapping;
    fill();
}

void ImportKeeping::fill()
{
    m_chooser->clear();
    m_chooser->addItem(tr("Columns as they are proposed"));
    for (const intake::KeptMapping& kept : m_workspace.book().mappings())
        m_chooser->addItem(tr("As kept: %1").arg(fromUtf8(kept.name())), fromUtf8(kept.id.text()));
    const auto* kept = intake::keptUnder(m_workspace.book().mappings(), m_shown.name);
    m_chooser->setCurrentIndex(kept && !m_shown.name.empty() ? m_chooser->findData(fromUtf8(kept->id.text())) : 0);
    if (kept && !m_shown.name.empty() && !intake::meansTheSame(kept->mapping, m_shown))
        m_chooser->setItemText(m_chooser->currentIndex(), tr("As kept: %1, changed since").arg(fromUtf8(kept->name())));
    m_chooser->setEnabled(m_chooser->count() > 1);
    m_rename->setVisible(chosen() != nullptr);
    m_remove->setVisible(chosen() != nullptr);
}

const intake::KeptMapping* ImportKeeping::chosen() const
{
    const std::string id = toUtf8(m_chooser->currentData().toString());
    for (const intake::KeptMapping& kept : m_workspace.book().mappings()) {
        if (kept.id.text() == id)
            return &kept;
    }
    return nullptr;
}

void ImportKeeping::choose(int entry)
{
    const auto* kept = chosen();
    if (entry > 0 && kept)
        Q_EMIT mappingWanted(intake::Mapping(kept->mapping));
    else
        Q_EMIT proposedWanted();
}

void ImportKeeping::keep()
{
    const auto name = m_prompt.askText(tr("Keep these columns"), tr("A list with the same headings is read by them from now on. Keep them under which name?"),
                                       fromUtf8(m_shown.name));
    if (!name)
        return;
    const auto event = workflow::keepMapping(m_workspace, m_shown, toUtf8(*name));
    if (event)
        m_shown.name = toUtf8(name->simplified());
    tell(event, tr("The columns are kept as “%1”.").arg(name->simplified()));
}

void ImportKeeping::rename()
{
    const auto* kept = chosen();
    const auto name = kept ? m_prompt.askText(tr("Rename the kept columns"), tr("Which name shall they have?"), fromUtf8(kept->name())) : std::nullopt;
    if (!name)
        return;
    const auto event = workflow::renameMapping(m_workspace, kept->id, toUtf8(*name));
    if (event)
        m_shown.name = toUtf8(name->simplified());
    tell(event, tr("The columns are kept as “%1” now.").arg(name->simplified()));
}

void ImportKeeping::remove()
{
    const auto* kept = chosen();
    if (!kept)
        return;
    const QString name = fromUtf8(kept->name());
    tell(workflow::removeMapping(m_workspace, kept->id), tr("The columns of “%1” are kept no more.").arg(name));
}

void ImportKeeping::tell(const workflow::Event& event, const QString& done)
{
    if (event)
        Q_EMIT said(done, Tone::Ok, Undoable::Yes);
    else
        Q_EMIT said(ui::say(event.error()), Tone::Bad, Undoable::No);
    fill();
}

} // namespace marac::ui
