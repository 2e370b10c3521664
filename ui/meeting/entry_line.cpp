// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/entry_line.h"

#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace marac::ui {

using Burden = action_plan::Action::Burden;
using minutes::Subject;

namespace {

constexpr int kEnoughToJudge = 12; ///< letters before a hint is worth saying
constexpr int kChipLetters = 26;

QString shortly(const QString& words)
{
    return words.size() > kChipLetters ? words.left(kChipLetters - 1).trimmed() + QStringLiteral("…") : words;
}

QString nameOf(const agency::Agency& agency)
{
    return fromUtf8(agency::shortName(agency));
}

} // namespace

EntryLine::EntryLine(Drafts& drafts, QWidget* parent)
    : Card(parent), m_field(named(new QLineEdit(this), tr("Entry"))), m_chips(new FlowLayout(nullptr, 6)), m_choices(new FlowLayout(nullptr, 2)),
      m_minuting(new ChipButton(tr("do not minute"), Tone::Neutral, this)),
      m_chairSays((new Button(tr("The chair says so"), ButtonKind::Quiet, this))->withKeyWords(tr("Ctrl Shift Enter"))),
      m_hint((new Label(QString(), TextStyle::Warn, this))->wrapped()), m_draft(new FormDraft(*this, drafts, {}))
{
    layout()->setContentsMargins(16, 10, 16, 8);
    body()->setSpacing(4);
    buildField();
    buildChoices();
    readTyped();
}

void EntryLine::buildField()
{
    m_field->setMaxLength(2000);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &EntryLine::readTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_done.clear();
        readTyped();
    });
    auto* below = new QHBoxLayout;
    below->setSpacing(4);
    below->addLayout(m_chips, 1);
    const std::pair<QString, QString> keys[]{{tr("Enter"), tr("add")}, {tr("Ctrl T"), tr("kind")}, {tr("Ctrl Z"), tr("undo")}};
    for (const auto& [key, deed] : keys) {
        below->addWidget(new KeyHint(key), 0, Qt::AlignTop);
        below->addWidget(new Label(deed, TextStyle::Muted), 0, Qt::AlignTop);
    }
    body()->addWidget(m_field);
    body()->addLayout(below);
}

void EntryLine::buildChoices()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (const Subject subject : {Subject::Victim, Subject::Child, Subject::PersonCausingHarm, Subject::Staff})
        addChoice(subject);
    m_minuting->setCheckable(true);
    m_minuting->setToolTip(tr("Kept for the chair; it reaches no document. Ctrl D"));
    connect(m_minuting, &QAbstractButton::toggled, this, [this] {
        sayMinuting();
        readTyped();
        m_field->setFocus();
    });
    sayMinuting();
    m_choices->addWidget(m_minuting);
    connect(m_chairSays, &QPushButton::clicked, this, [this] { submit(Burden::OnVictimChairAgreed); });
    m_chairSays->hide();
    auto* choices = new QWidget(this);
    choices->setLayout(m_choices);
    choices->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2);
    line->addWidget(choices);
    line->addWidget(m_hint, 1);
    line->addWidget(m_chairSays);
    body()->addLayout(line);
}

void EntryLine::sayMinuting()
{
    named(m_minuting, m_minuting->isChecked() ? tr("Do not minute: chosen") : tr("Do not minute"));
}

void EntryLine::addChoice(Subject subject)
{
    const QString words = ui::say(minutes::wordsFor(subject));
    auto* chip = new ChipButton(words, Tone::Neutral, this);
    chip->setCheckable(true);
    chip->setToolTip(tr("Whom this is about. Ctrl B takes the next."));
    named(chip, tr("About: %1").arg(words));
    connect(chip, &QAbstractButton::clicked, this, [this, subject] {
        setSubject(subject);
        m_field->setFocus();
    });
    m_choices->addWidget(chip);
    m_subjects[subject] = chip;
}

void EntryLine::setScene(Scene scene)
{
    if (scene.caseId != m_scene.caseId) {
        m_draft->setPlace(QStringLiteral("meeting/%1").arg(scene.caseId));
        m_scene = std::move(scene);
        m_subject = m_usualSubject = Subject::Victim;
        const QSignalBlocker quiet(m_field); // an empty field would forget what is kept
        m_field->clear();
        m_minuting->setChecked(false);
        m_draft->restore();
    } else {
        m_scene = std::move(scene);
    }
    readTyped();
}

QJsonValue EntryLine::draft() const
{
    return QJsonObject{{QStringLiteral("kind"), static_cast<int>(m_kind)},
                       {QStringLiteral("about"), static_cast<int>(m_subject)},
                       {QStringLiteral("notMinuted"), m_minuting->isChecked()}};
}

void EntryLine::setDraft(const QJsonValue& draft)
{
    m_kind = static_cast<EntryKind>(std::clamp(draft[QStringLiteral("kind")].toInt(), 0, static_cast<int>(EntryKind::Note)));
    const auto subject = static_cast<Subject>(draft[QStringLiteral("about")].toInt());
    m_subject = m_subjects.contains(subject) ? subject : Subject::Victim;
    const QSignalBlocker quiet(m_minuting);
    m_minuting->setChecked(draft[QStringLiteral("notMinuted")].toBool());
    sayMinuting();
}

void EntryLine::keepTyped()
{
    if (m_field->text().isEmpty())
        m_draft->forget();
    else
        m_draft->touch();
}

void EntryLine::begin(EntryKind kind, const QString& typed)
{
    setKind(kind);
    if (!typed.isEmpty())
        m_field->setText(typed);
    m_field->setFocus();
    m_field->end(false);
}

void EntryLine::answer(const QString& riskId, const QString& words, Subject about)
{
    m_riskId = riskId;
    m_riskWords = words;
    m_usualSubject = about;
    if (m_kind == EntryKind::Action)
        m_subject = about;
    readTyped();
}

void EntryLine::clear()
{
    m_field->clear();
    m_minuting->setChecked(false);
    // The mark of one entry is not the next one's.
    m_subject = m_kind == EntryKind::Action ? m_usualSubject : Subject::Victim;
    readTyped();
}

void EntryLine::setKind(EntryKind kind)
{
    m_kind = kind;
    m_subject = kind == EntryKind::Action ? m_usualSubject : Subject::Victim;
    readTyped();
}

void EntryLine::setSubject(Subject subject)
{
    m_subject = subject;
    readTyped();
}

void EntryLine::nextSubject()
{
    auto next = std::next(m_subjects.find(m_subject));
    setSubject(next == m_subjects.end() ? m_subjects.begin()->first : next->first);
}

void EntryLine::readTyped()
{
    QString rest;
    if (const auto kind = namedKind(m_field->text(), rest)) {
        m_kind = *kind;
        m_field->setText(rest); // comes back here with the rest
        return;
    }
    const EntryDraft draft = draftOf(m_kind, m_field->text(), m_scene.agencies, m_scene.today);
    if (draft.quick.target)
        m_subject = *draft.quick.target;
    for (const auto& [subject, chip] : m_subjects) {
        chip->setVisible(draft.hasSubject());
        chip->setChecked(subject == m_subject);
    }
    m_minuting->setVisible(draft.mayBeUnminuted());
    showDraft(draft);
    showHints(draft);
    keepTyped();
    if (const agency::Agency* agency = draft.quick.agency())
        Q_EMIT agencyMeant(fromUtf8(agency->id.text()));
}

void EntryLine::addChip(const QString& words, Tone tone, const QString& more)
{
    auto* chip = new Chip(words, tone, this);
    chip->setToolTip(more);
    m_chips->addWidget(chip);
}

void EntryLine::addAgencyChips(const EntryDraft& draft)
{
    if (draft.quick.agencies.empty() && m_kind != EntryKind::View && !m_field->text().isEmpty())
        addChip(tr("which agency?"), Tone::Dashed);
    if (const agency::Agency* agency = draft.quick.agency()) {
        const auto speaker = m_scene.speakers.find(agency->id);
        addChip(speaker == m_scene.speakers.end() ? nameOf(*agency) : tr("%1 · %2").arg(nameOf(*agency), fromUtf8(speaker->second)), Tone::Neutral);
        return;
    }
    for (const agency::Agency* agency : draft.quick.agencies) {
        auto* chip = new ChipButton(tr("%1?").arg(nameOf(*agency)), Tone::Outline, this);
        const agency::Agency chosen = *agency;
        connect(chip, &QAbstractButton::clicked, this, [this, chosen] { takeAgency(chosen); }, Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
}

void EntryLine::takeAgency(const agency::Agency& agency)
{
    const QString typed = m_field->text();
    m_field->setText(fromUtf8(agency.name) + QStringLiteral(": ") + typed.mid(typed.indexOf(QLatin1Char(':')) + 1).trimmed());
    m_field->setFocus();
}

void EntryLine::showDraft(const EntryDraft& draft)
{
    m_chips->clear();
    auto* kind = named(new ChipButton(wordsFor(m_kind), Tone::Accent, this), tr("Kind of entry: %1").arg(wordsFor(m_kind)));
    kind->setFocusPolicy(Qt::NoFocus);
    connect(kind, &QAbstractButton::clicked, this, [this] { setKind(after(m_kind)); }, Qt::QueuedConnection);
    m_chips->addWidget(kind);
    if (draft.needsAgency())
        addAgencyChips(draft);
    const QString words = fromUtf8(draft.quick.text);
    if (!words.isEmpty() && m_kind == EntryKind::Action && m_riskId.isEmpty())
        addChip(shortly(words), Tone::Neutral);
    if (draft.quick.due)
        addChip(weekDay(*draft.quick.due), Tone::Neutral);
    if (m_kind == EntryKind::Action && !m_riskId.isEmpty())
        addChip(tr("answers the chosen risk"), Tone::Ok, m_riskWords);
    if (m_kind == EntryKind::Note)
        addChip(tr("for the chair only"), Tone::Warn);
    for (int i = 0; i < m_chips->count(); ++i)
        m_chips->itemAt(i)->widget()->show();
    m_chips->invalidate();
}

QString EntryLine::helpWords() const
{
    switch (m_kind) {
    case EntryKind::Action:
        return tr("pol: urgent marker on the address, fri");
    case EntryKind::Information:
        return tr("hou: what they know · Ctrl 0 nothing to share · Ctrl I next agency");
    case EntryKind::Risk:
        return tr("what may happen, to whom");
    case EntryKind::View:
        return tr("what she wants and fears, in her words");
    case EntryKind::Note:
        return tr("your own note; it reaches no document");
    }
    return {};
}

QStringList EntryLine::hintsOf(const EntryDraft& draft) const
{
    QStringList hints;
    const bool isEnough = fromUtf8(draft.quick.text).size() >= kEnoughToJudge || draft.quick.due;
    if (m_kind == EntryKind::Action && isEnough) {
        action_plan::Action action;
        action.text = draft.quick.text;
        action.due = draft.quick.due;
        for (const Finding& finding : action_plan::smartHints(action))
            hints += ui::say(finding);
        m_chairSays->setVisible(action_plan::asksOfTheVictim(action.text));
    }
    if (draft.mayBeUnminuted() && m_minuting->isChecked())
        hints += tr("Kept for the chair; it will stand in no document.");
    return hints;
}

void EntryLine::showHints(const EntryDraft& draft)
{
    m_chairSays->hide();
    m_field->setPlaceholderText(helpWords());
    const QStringList hints = hintsOf(draft);
    m_field->setAccessibleDescription(hints.join(QLatin1Char(' ')));
    if (!m_done.isEmpty())
        sayHint(m_done, m_doneTone == Tone::Warn ? TextStyle::Warn : TextStyle::Ok);
    else
        sayHint(hints.value(hints.size() - 1), TextStyle::Warn);
    m_hint->setToolTip(m_done.isEmpty() ? hints.join(QLatin1Char('\n')) : m_done);
}

void EntryLine::sayHint(const QString& words, TextStyle style)
{
    m_hint->setTextStyle(style);
    m_hint->setText(words);
}

void EntryLine::acknowledge(const QString& words, Tone tone)
{
    m_doneTone = tone;
    m_done = tone == Tone::Warn ? words : tr("✓ %1", "something that was done").arg(words);
    readTyped();
    m_field->setAccessibleDescription(words);
    announce(*m_hint, words);
}

Entry EntryLine::entryOf(const EntryDraft& draft) const
{
    Entry entry;
    entry.kind = m_kind;
    if (const agency::Agency* agency = draft.quick.agency())
        entry.agency = agency->id;
    else if (m_kind == EntryKind::View)
        entry.agency = m_scene.viewFrom;
    const auto speaker = m_scene.speakers.find(entry.agency);
    entry.owner = speaker == m_scene.speakers.end() ? std::string() : speaker->second;
    entry.text = draft.quick.text;
    entry.due = draft.quick.due;
    entry.subject = m_subject;
    if (draft.mayBeUnminuted() && m_minuting->isChecked())
        entry.minuting = minutes::Minuting::DoNotMinute;
    if (m_kind == EntryKind::Action)
        entry.risk = toUtf8(m_riskId);
    return entry;
}

void EntryLine::submit(Burden burden)
{
    if (m_field->text().trimmed().isEmpty())
        return;
    const EntryDraft draft = draftOf(m_kind, m_field->text(), m_scene.agencies, m_scene.today);
    Entry entry = entryOf(draft);
    entry.burden = burden;
    if (draft.needsAgency() && entry.agency.isEmpty())
        return Q_EMIT refused(tr("Which agency? Begin with its first letters and a colon. Nothing was added yet."));
    if (m_kind == EntryKind::Information && entry.text.empty())
        return Q_EMIT refused(tr("What did they tell? Ctrl 0 says that they have nothing to share. Nothing was added yet."));
    Q_EMIT entered(entry);
}

bool EntryLine::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::ShiftModifier))
        submit(Burden::OnVictimChairAgreed);
    else if (isEnter)
        submit(Burden::OnAgency);
    else if (key == Qt::Key_Escape && !m_riskId.isEmpty())
        Q_EMIT riskForgotten();
    else if (modifiers != Qt::ControlModifier)
        return false;
    else if (key == Qt::Key_T)
        setKind(after(m_kind));
    else if (key == Qt::Key_D && (m_kind == EntryKind::Information || m_kind == EntryKind::Risk))
        m_minuting->toggle();
    else if (key == Qt::Key_B)
        nextSubject();
    else if (key == Qt::Key_Z && m_field->text().isEmpty())
        Q_EMIT undoWanted();
    else
        return false;
    return true;
}

bool EntryLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (takesKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace marac::ui
