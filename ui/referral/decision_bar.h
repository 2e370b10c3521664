// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/triage_steps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/message_bar.h"

class QLineEdit;

namespace marac::ui {

class Button;
class DateField;
class Label;
class PrimaryButton;

/// The deeds of triage. Accepting what meets a criterion needs no reason; every other decision asks for its reason in a
/// line below, which keeps what was typed until the decision is taken, for each referral.
class DecisionBar : public Card, public HoldsDraft {
    Q_OBJECT
public:
    explicit DecisionBar(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const workflow::TriageLine& line);

    /// Which decision was begun.
    QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

Q_SIGNALS:
    void changed();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Kind = triage::Decision::Kind;

    void buildDeeds();
    void buildReason();
    void showAccept(const workflow::TriageLine& line);
    void accept();
    void begin(Kind kind);
    void showReason(Kind kind);
    void showDraft();
    void closeReason();
    void decide();
    bool decideWith(Kind kind, const QString& reason);
    Result<std::optional<Id<meeting::Meeting>>> meetingFor(Kind kind, const QString& reason);
    void refuse(const QString& words);

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_id;
    bool m_needsReasonToAccept = false;
    Kind m_kind = Kind::Accept;
    PrimaryButton* m_accept;
    Button* m_emergency;
    Button* m_defer;
    Button* m_return;
    Button* m_decline;
    QWidget* m_reasonLine;
    Label* m_question;
    QLineEdit* m_reason;
    DateField* m_day;
    Button* m_decide;
    Label* m_refusal;
    FormDraft* m_draft;
};

} // namespace marac::ui
