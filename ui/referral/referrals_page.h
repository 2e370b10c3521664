// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/shell/page.h"

#include <QHash>

class QStackedWidget;

namespace marac::ui {

class CasePanel;
class ImportView;
class Prompt;
class ReferralEditor;
class ReferralList;

/// Referrals and their triage: the list at the left, one referral at the right; forms and imports take the whole page.
class ReferralsPage : public Page {
    Q_OBJECT
public:
    ReferralsPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    void refresh() override;
    void showItem(const QString& id) override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildTriage();
    void connectParts();
    void sayContext();
    void edit(const QString& id);
    ReferralEditor* editorFor(const QString& id);
    void leave(ReferralEditor& editor);
    void lookAt(const QString& id);
    void close(ReferralEditor& editor);
    void discard(ReferralEditor& editor);
    void importFile(const QString& path);
    void backToTriage();

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    QStackedWidget* m_stack;
    QWidget* m_triage;
    ReferralList* m_list;
    CasePanel* m_case;
    ImportView* m_import;
    QHash<QString, ReferralEditor*> m_drafts; ///< forms not saved yet, by referral; "" is the new one
};

} // namespace marac::ui
