// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/referral_editor.h"

#include "ui/referral/children_field.h"
#include "ui/referral/criteria_fields.h"
#include "ui/referral/intake_fields.h"
#include "ui/referral/perpetrator_fields.h"
#include "ui/referral/person_fields.h"
#include "ui/referral/referral_words.h"
#include "ui/referral/shared_details_panel.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

QWidget* cardWith(const QString& title, QWidget* content)
{
    auto* card = new Card(title);
    card->body()->addWidget(content);
    return card;
}

QVBoxLayout* columnOf(std::initializer_list<QWidget*> cards)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    for (QWidget* card : cards)
        column->addWidget(card);
    column->addStretch(1);
    return column;
}

} // namespace

ReferralEditor::ReferralEditor(workflow::Workspace& workspace, const workflow::ReferralForm& form, QWidget* parent)
    : ReferralEditor(workspace, form, draftPlace(idWords(form.referral.id)), parent)
{
}

ReferralEditor::ReferralEditor(workflow::Workspace& workspace, const workflow::ReferralForm& form, const QString& draftPlace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_form(form), m_place(draftPlace), m_draft(new FormDraft(*this, workspace, draftPlace)),
      m_state(new Label(QString(), TextStyle::Muted, this)), m_discard(new Button(tr("Throw away what is typed…"), ButtonKind::Plain, this)),
      m_victim(new PersonFields(PersonFields::Whose::Victim, workspace, this)), m_intake(new IntakeFields(workspace, this)),
      m_criteria(new CriteriaFields(this)), m_perpetrators(new PerpetratorFields(workspace, this)), m_children(new ChildrenField(this)),
      m_shared(new SharedDetailsPanel(workspace, this))
{
    m_victim->setPerson(form.victim);
    m_intake->show(form.referral);
    m_criteria->show(form.referral);
    m_children->setChildren(form.referral.children);
    std::vector<PerpetratorFields::Perpetrator> perpetrators;
    for (size_t i = 0; i < form.perpetrators.size(); ++i)
        perpetrators.push_back({form.perpetrators[i], form.referral.perpetrators[i]});
    m_perpetrators->setPerpetrators(perpetrators);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_shared);
    column->addWidget(buildFields(), 1);
    connectAll();
    goOnWithDraft();
}

QString ReferralEditor::draftPlace(const QString& id)
{
    return fromUtf8(kDraftPlaces) + (id.isEmpty() ? fromUtf8(kNewDraft) : id);
}

QString ReferralEditor::idIn(const std::string& draftPlace)
{
    const std::string id = draftPlace.substr(kDraftPlaces.size());
    return id == kNewDraft ? QString() : fromUtf8(id);
}

void ReferralEditor::goOnWithDraft()
{
    m_isChanged = m_draft->restore();
    m_discard->setVisible(m_isChanged);
    if (m_isChanged)
        m_state->setText(tr("Half-typed and not filed yet: as it was left."));
    showFindings();
}

QWidget* ReferralEditor::buildHead()
{
    auto* card = new Card(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const QString title = id().isEmpty() ? tr("New referral") : tr("Change %1").arg(fromUtf8(m_form.referral.ref));
    line->addWidget(new Label(title, TextStyle::Name, card));
    line->addWidget(m_state, 1);
    auto* back = (new Button(tr("Back"), ButtonKind::Quiet, card))->withKeyWords(tr("Esc"));
    auto* save = new PrimaryButton(id().isEmpty() ? tr("Add the referral") : tr("Done"), card);
    save->withKey(QKeySequence(QStringLiteral("Ctrl+S")));
    line->addWidget(m_discard);
    line->addWidget(back);
    line->addWidget(save);
    connect(m_discard, &QAbstractButton::clicked, this, &ReferralEditor::discardWanted);
    card->body()->addLayout(line);
    connect(back, &QAbstractButton::clicked, this, &ReferralEditor::closeWanted);
    connect(save, &QAbstractButton::clicked, this, [this] {
        if (this->save())
            Q_EMIT closeWanted();
    });
    return card;
}

QWidget* ReferralEditor::buildFields()
{
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(10);
    m_perpetratorsField = new FormField(tr("People causing harm"), m_perpetrators);
    m_childrenField = new FormField(tr("Children in the household or in contact"), m_children);
    columns->addLayout(columnOf({cardWith(tr("Victim"), m_victim), cardWith(QString(), m_childrenField)}), 1);
    columns->addLayout(columnOf({cardWith(tr("Referral"), m_intake), cardWith(QString(), m_perpetratorsField), cardWith(tr("Criteria"), m_criteria)}), 1);
    m_fields = {{QStringLiteral("safeContact"), m_victim->safeContactField()}, {QStringLiteral("judgementReason"), m_criteria->reasonField()},
                {QStringLiteral("claimed"), m_criteria->claimedField()},       {QStringLiteral("perpetrators"), m_perpetratorsField},
                {QStringLiteral("children"), m_childrenField},                 {QStringLiteral("consent"), m_intake->consentField()},
                {QStringLiteral("idva"), m_intake->idvaField()},                 {QStringLiteral("nhsNumber"), m_victim->nhsNumberField()}};
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void ReferralEditor::connectAll()
{
    connect(m_victim, &PersonFields::changed, this, &ReferralEditor::edited);
    connect(m_intake, &IntakeFields::changed, this, &ReferralEditor::edited);
    connect(m_criteria, &CriteriaFields::changed, this, &ReferralEditor::edited);
    connect(m_perpetrators, &PerpetratorFields::changed, this, &ReferralEditor::edited);
    connect(m_children, &ChildrenField::changed, this, &ReferralEditor::edited);
    connect(m_shared, &SharedDetailsPanel::openWanted, this, &ReferralEditor::openWanted);
    connect(m_shared, &SharedDetailsPanel::changed, this, &ReferralEditor::showFindings);
    connect(m_shared, &SharedDetailsPanel::said, this, &ReferralEditor::said);
}

QString ReferralEditor::id() const
{
    return idWords(m_form.referral.id);
}

void ReferralEditor::keepDraft()
{
    m_draft->setPlace(m_place); // before it goes on at a place, even the same, it writes what waits
}

void ReferralEditor::takeKeyboard()
{
    m_victim->forename()->setFocus(Qt::OtherFocusReason);
}

workflow::ReferralForm ReferralEditor::collected() const
{
    workflow::ReferralForm form = m_form;
    // The checklist and the stage may have moved on in the store while the form was open.
    if (const referral::Referral* now = m_workspace.book().referral(form.referral.id)) {
        form.referral.dash = now->dash;
        form.referral.others = now->others;
        form.referral.stage = now->stage;
    }
    form.victim = m_victim->person();
    m_intake->writeTo(form.referral);
    m_criteria->writeTo(form.referral);
    form.referral.children = m_children->children();
    form.perpetrators.clear();
    form.referral.perpetrators.clear();
    for (const PerpetratorFields::Perpetrator& perpetrator : m_perpetrators->perpetrators()) {
        form.perpetrators.push_back(perpetrator.person);
        form.referral.perpetrators.push_back(perpetrator.link);
    }
    return form;
}

void ReferralEditor::edited()
{
    m_isChanged = true;
    m_draft->touch();
    m_discard->show();
    m_state->setText(tr("Kept as you type; it joins the record when you leave the form."));
    showFindings();
}

void ReferralEditor::showFindings()
{
    const workflow::ReferralForm form = collected();
    for (FormField* field : std::as_const(m_fields))
        field->clearFinding();
    m_shared->show(workflow::sharedDetails(m_workspace, form));
    const int threshold = m_workspace.book().area().thresholdYes(form.referral.received);
    for (const Finding& finding : referral::sorted(form.referral, referral::intakeFindings(form.referral, form.victim, threshold)).open) {
        if (FormField* field = m_fields.value(fromUtf8(finding.field)))
            field->showFinding(finding);
    }
}

bool ReferralEditor::refuse(FormField* field, const QString& words)
{
    field->showMessage(words, Tone::Bad);
    QWidget* input = field->input();
    (input->focusProxy() ? input->focusProxy() : input)->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(words, Tone::Bad, Undoable::No);
    return false;
}

bool ReferralEditor::save()
{
    if (FormField* field = m_intake->notUnderstood())
        return refuse(field, tr("One field could not be understood, so nothing was filed yet. What was typed is kept."));
    if (!m_children->isUnderstood())
        return refuse(m_childrenField, tr("A child's age is a number of years, or empty. Nothing was filed yet; what was typed is kept."));
    m_victim->nameField()->clearFinding();
    const auto result = workflow::saveReferral(m_workspace, collected());
    if (!result)
        return refuse(m_victim->nameField(), ui::say(result.error()));
    discard();
    m_state->setText(tr("Filed."));
    const bool isNew = m_form.referral.id.isEmpty();
    if (const auto fresh = workflow::referralForm(m_workspace, result->referral))
        m_form = *fresh;
    const QString ref = fromUtf8(result->ref);
    Q_EMIT said(isNew ? tr("%1 was added.").arg(ref) : tr("%1 was changed.").arg(ref), Tone::Ok, Undoable::Yes);
    Q_EMIT saved(id());
    return true;
}

void ReferralEditor::discard()
{
    m_isChanged = false;
    m_draft->forget();
    m_discard->hide();
}

void ReferralEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace marac::ui
