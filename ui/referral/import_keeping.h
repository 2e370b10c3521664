// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/mapping_steps.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QComboBox;

namespace marac::ui {

class Button;
class Prompt;

/// Which columns the list is read by: as proposed, or as they were kept under a name. They can be kept, renamed and removed here.
class ImportKeeping : public QWidget {
    Q_OBJECT
public:
    ImportKeeping(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    /// The columns that the list is read by now.
    void show(const intake::Mapping& mapping);

Q_SIGNALS:
    void proposedWanted();
    void mappingWanted(const marac::intake::Mapping& mapping);
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

private:
    void fill();
    void choose(int entry);
    void keep();
    void rename();
    void remove();
    void tell(const workflow::Event& event, const QString& done);
    const intake::KeptMapping* chosen() const;

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    intake::Mapping m_shown;
    QComboBox* m_chooser;
    Button* m_keep;
    Button* m_rename;
    Button* m_remove;
};

} // namespace marac::ui
