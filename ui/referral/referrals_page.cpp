// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/referrals_page.h"

#include "core/workflow/referral_steps.h"
#include "ui/referral/case_panel.h"
#include "ui/referral/import_view.h"
#include "ui/referral/referral_editor.h"
#include "ui/referral/referral_list.h"
#include "ui/referral/referral_words.h"
#include "ui/support/date_words.h"
#include "ui/support/prompt.h"
#include "ui/support/say.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

ReferralsPage::ReferralsPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : Page(Area::Referrals, parent), m_workspace(workspace), m_prompt(prompt), m_stack(new QStackedWidget(this)), m_triage(new QWidget(this)),
      m_list(new ReferralList(workspace, this)), m_case(new CasePanel(workspace, this)), m_import(new ImportView(workspace, prompt, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 10, 12, 10);
    whole->addWidget(m_stack);
    setAcceptDrops(true);
    buildTriage();
    connectParts();
    refresh();
}

void ReferralsPage::buildTriage()
{
    auto* sides = new QHBoxLayout(m_triage);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(10);
    sides->addWidget(m_list, 10);
    sides->addWidget(m_case, 14);
    m_list->setMinimumWidth(488);
    m_stack->addWidget(m_triage);
    m_stack->addWidget(m_import);
}

void ReferralsPage::connectParts()
{
    connect(m_list, &ReferralList::referralChosen, m_case, &CasePanel::show);
    connect(m_list, &ReferralList::referralOpened, m_case, &CasePanel::takeKeyboard);
    connect(m_list, &ReferralList::newWanted, this, [this] { edit({}); });
    connect(m_list, &ReferralList::draftWanted, this, &ReferralsPage::edit);
    connect(m_list, &ReferralList::importWanted, this, [this] { importFile({}); });
    connect(m_case, &CasePanel::changed, this, &ReferralsPage::refresh);
    connect(m_case, &CasePanel::said, this, &Page::messageRequested);
    connect(m_case, &CasePanel::changeWanted, this, [this] { edit(m_list->chosen()); });
    connect(m_case, &CasePanel::openWanted, this, &ReferralsPage::lookAt);
    connect(m_import, &ImportView::said, this, &Page::messageRequested);
    connect(m_import, &ImportView::closeWanted, this, &ReferralsPage::backToTriage);
    connect(m_import, &ImportView::imported, this, &ReferralsPage::backToTriage);
}

void ReferralsPage::refresh()
{
    m_list->refresh();
    m_case->show(m_list->chosen());
    sayContext();
}

void ReferralsPage::sayContext()
{
    int waiting = 0;
    int oldest = 0;
    for (const referral::Referral& referral : m_workspace.book().referrals()) {
        if (referral.stage != referral::Stage::ToTriage)
            continue;
        ++waiting;
        oldest = std::max(oldest, referral.received.daysUntil(m_workspace.today()));
    }
    setContext(waiting == 0 ? tr("nothing to triage") : tr("%1 to triage · oldest %2").arg(waiting).arg(daysCount(oldest)));
}

void ReferralsPage::showItem(const QString& id)
{
    backToTriage();
    m_list->choose(id);
}

QWidget* ReferralsPage::firstFocus()
{
    return m_stack->currentWidget() == m_triage ? m_list->table() : nullptr;
}

QList<KeyWords> ReferralsPage::keys() const
{
    return {{tr("Ctrl N"), tr("new referral")},
            {tr("Ctrl I"), tr("import a list")},
            {tr("Ctrl E"), tr("change the referral")},
            {tr("Enter"), tr("from the list to the case")},
            {tr("Y N D"), tr("answer a Dash topic and go on; - clears")},
            {tr("Tab"), tr("comment on the Dash topic; Esc goes back")},
            {tr("Ctrl R"), tr("assess again; with Shift, begin another checklist")},
            {tr("S N"), tr("same person, not the same")},
            {tr("Ctrl Enter"), tr("accept for the next meeting; import")},
            {tr("Ctrl S"), tr("file the form")},
            {tr("Esc"), tr("back from a form, an import or a reason")}};
}

ReferralEditor* ReferralsPage::editorFor(const QString& id)
{
    workflow::ReferralForm form = workflow::newReferralForm(m_workspace);
    const auto known = workflow::referralForm(m_workspace, referralId(id));
    if (known)
        form = *known;
    else if (!id.isEmpty() && m_workspace.draft(toUtf8(ReferralEditor::draftPlace(id))).empty())
        return nullptr;
    // Half-typed words outlive their referral, as where its creation was taken back: they go on as a new one.
    return new ReferralEditor(m_workspace, form, ReferralEditor::draftPlace(id), m_stack);
}

void ReferralsPage::edit(const QString& id)
{
    ReferralEditor* editor = m_drafts.value(id);
    if (!editor) {
        editor = editorFor(id);
        if (!editor) {
            say(tr("There is no such referral. Nothing was changed."), Tone::Bad);
            return;
        }
        m_drafts.insert(id, editor);
        m_stack->addWidget(editor);
        connect(editor, &ReferralEditor::said, this, &Page::messageRequested);
        connect(editor, &ReferralEditor::discardWanted, this, [this, editor] { discard(*editor); });
        connect(editor, &ReferralEditor::closeWanted, this, [this, editor] { leave(*editor); });
        connect(editor, &ReferralEditor::openWanted, this, &ReferralsPage::lookAt);
    } else {
        say(tr("The draft is as it was left."));
    }
    m_stack->setCurrentWidget(editor);
    editor->takeKeyboard();
}

void ReferralsPage::lookAt(const QString& id)
{
    auto* editor = qobject_cast<ReferralEditor*>(m_stack->currentWidget());
    if (editor)
        editor->keepDraft();
    showItem(id);
    if (editor && editor->isChanged())
        say(tr("What is typed is kept as a draft; it stands above the list."));
}

void ReferralsPage::leave(ReferralEditor& editor)
{
    // Leaving files it; what cannot be filed yet lives on as a draft.
    const bool isKept = editor.isChanged() && !editor.save();
    if (isKept) {
        editor.keepDraft();
        say(editor.id().isEmpty() ? tr("The new referral is kept as a draft and not filed yet: Ctrl N goes on with it.")
                                  : tr("The change is kept as a draft and not filed yet: Ctrl E goes on with it."), Tone::Warn);
    }
    const QString id = editor.id();
    if (!isKept)
        close(editor);
    backToTriage();
    m_list->choose(id);
}

void ReferralsPage::close(ReferralEditor& editor)
{
    m_drafts.remove(m_drafts.key(&editor));
    m_stack->removeWidget(&editor);
    editor.deleteLater();
}

void ReferralsPage::discard(ReferralEditor& editor)
{
    Prompt::Question question;
    question.title = tr("Throw away what is typed?");
    question.words = editor.id().isEmpty() ? tr("The half-typed referral goes, and cannot be brought back.")
                                           : tr("The half-typed change goes, and cannot be brought back. The referral stays as it was.");
    question.deeds = {tr("Throw it away"), tr("Keep it")};
    if (m_prompt.ask(question) != 0)
        return;
    editor.discard();
    close(editor);
    backToTriage();
}

void ReferralsPage::importFile(const QString& path)
{
    const bool isRead = path.isEmpty() ? m_import->choose() : m_import->open(path);
    if (!isRead)
        return;
    m_stack->setCurrentWidget(m_import);
    m_import->takeKeyboard();
}

void ReferralsPage::backToTriage()
{
    m_stack->setCurrentWidget(m_triage);
    refresh();
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

void ReferralsPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.front().isLocalFile())
        event->acceptProposedAction();
}

void ReferralsPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() != 1 || !files.front().isLocalFile())
        return;
    event->acceptProposedAction();
    importFile(files.front().toLocalFile());
}

} // namespace marac::ui
