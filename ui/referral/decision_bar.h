// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/triage_steps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"

#include <map>

class QLineEdit;

namespace marac::ui {

class Button;
class DateField;
class Label;
class PrimaryButton;

/// The deeds of triage. Accepting what meets a criterion needs no reason; every other decision asks for its reason in a
/// line below, which keeps what was typed until the decision is taken.
class DecisionBar : public Card {
    Q_OBJECT
public:
    explicit DecisionBar(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const workflow::TriageLine& line);

Q_SIGNALS:
    void changed();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Kind = triage::Decision::Kind;
    /// A decision begun and not yet taken; kept for each referral.
    struct Draft {
        Kind kind = Kind::Defer;
        QString reason;
        QString day;
    };

    void buildDeeds();
    void buildReason();
    void showAccept(const workflow::TriageLine& line);
    void accept();
    void begin(Kind kind);
    void showReason(const Draft& draft);
    void keepDraft();
    void closeReason();
    void decide();
    bool decideWith(Kind kind, const QString& reason);
    Result<std::optional<Id<meeting::Meeting>>> meetingFor(Kind kind, const QString& reason);
    void refuse(const QString& words);

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_id;
    bool m_needsReasonToAccept = false;
    bool m_isFilling = false;
    Kind m_kind = Kind::Accept;
    std::map<std::string, Draft> m_drafts;
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
};

} // namespace marac::ui
