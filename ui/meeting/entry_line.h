// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/entry_draft.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <map>
#include <optional>

class QLineEdit;

namespace marac::ui {

class Button;
class ChipButton;
class FlowLayout;

/// What the person finished typing, understood.
struct Entry {
    EntryKind kind = EntryKind::Action;
    Id<agency::Agency> agency;
    std::string owner;
    std::string text;
    std::optional<Date> due;
    minutes::Subject subject = minutes::Subject::Victim;
    minutes::Minuting minuting = minutes::Minuting::Minute;
    action_plan::Action::Burden burden = action_plan::Action::Burden::OnAgency;
    std::string risk; ///< the id of the risk that an action answers; may be empty
};

/// The one line through which everything said in the room gets in. What was understood stands below it as chips while it
/// is typed; what is half-typed on one case is kept there until that case comes back, also over a lock or a crash.
class EntryLine : public Card, public HoldsDraft {
    Q_OBJECT
public:
    struct Scene {
        QString caseId;
        std::vector<agency::Agency> agencies;              ///< those that may speak on this case
        std::map<Id<agency::Agency>, std::string> speakers; ///< who is in the room for them
        Id<agency::Agency> viewFrom;                       ///< who usually brings the victim's view
        Date today;
    };

    explicit EntryLine(Drafts& drafts, QWidget* parent = nullptr);

    void setScene(Scene scene);
    /// Takes the keyboard, for an entry of this kind.
    void begin(EntryKind kind, const QString& typed = {});
    /// The risk that the next action answers; empty for none.
    void answer(const QString& riskId, const QString& words, minutes::Subject about);
    /// After the entry was taken: empty, and as before.
    void clear();
    /// What was done last, until the next letter is typed.
    void acknowledge(const QString& words, Tone tone);
    QLineEdit* field() const { return m_field; }
    EntryKind kind() const { return m_kind; }

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The kind of entry, whom it is about and whether it may be minuted: a private note must never come back as anything else.
    QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

Q_SIGNALS:
    void entered(const marac::ui::Entry& entry);
    void refused(const QString& why);
    void undoWanted();
    void agencyMeant(const QString& agencyId);
    void riskForgotten();

private:
    void buildField();
    void buildChoices();
    void sayMinuting();
    void addChoice(minutes::Subject subject);
    void readTyped();
    void keepTyped();
    void showDraft(const EntryDraft& draft);
    void addAgencyChips(const EntryDraft& draft);
    void addChip(const QString& words, Tone tone, const QString& more = {});
    void showHints(const EntryDraft& draft);
    void sayHint(const QString& words, TextStyle style);
    QStringList hintsOf(const EntryDraft& draft) const;
    QString helpWords() const;
    void takeAgency(const agency::Agency& agency);
    void setKind(EntryKind kind);
    void setSubject(minutes::Subject subject);
    void nextSubject();
    Entry entryOf(const EntryDraft& draft) const;
    void submit(action_plan::Action::Burden burden);
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);

    QLineEdit* m_field;
    FlowLayout* m_chips;
    FlowLayout* m_choices;
    ChipButton* m_minuting;
    Button* m_chairSays;
    Label* m_hint;
    std::map<minutes::Subject, ChipButton*> m_subjects;
    FormDraft* m_draft;
    Scene m_scene;
    EntryKind m_kind = EntryKind::Action;
    minutes::Subject m_subject = minutes::Subject::Victim;
    minutes::Subject m_usualSubject = minutes::Subject::Victim; ///< of the risk being answered
    QString m_riskId;
    QString m_riskWords;
    QString m_done;
    Tone m_doneTone = Tone::Neutral;
};

} // namespace marac::ui
