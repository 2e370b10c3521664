// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_draft.h"

#include "ui/support/say.h"
#include "ui/widgets/secret_edit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextDocument>

#include <functional>

namespace marac::ui {

namespace {

constexpr int kPauseInMilliseconds = 300; ///< at most this much typing is lost when the power fails

QString kFields() { return QStringLiteral("fields"); }
QString kParts() { return QStringLiteral("parts"); }

using Visit = std::function<void(QWidget& widget, const QString& name)>;

bool isInput(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QSpinBox*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || (button && button->isCheckable());
}

/// Every input and part below `parent`, in order, with a name of its own. Children that a visit makes are walked too.
void walk(QWidget& parent, QHash<QString, int>& met, const Visit& visit)
{
    if (qobject_cast<SecretEdit*>(&parent))
        return;
    const bool isPart = dynamic_cast<HoldsDraft*>(&parent) != nullptr;
    if (isPart || isInput(parent)) {
        const QString name = isPart ? QString::fromLatin1(parent.metaObject()->className()) : parent.accessibleName();
        const int place = ++met[name];
        visit(parent, place == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(place));
    }
    if (isInput(parent))
        return; // a spin box has a line edit of its own inside
    for (QObject* child : parent.children()) {
        if (auto* widget = qobject_cast<QWidget*>(child))
            walk(*widget, met, visit);
    }
}

void walkForm(QWidget& form, const Visit& visit)
{
    QHash<QString, int> met;
    walk(form, met, visit);
}

QJsonValue valueIn(const QWidget& widget)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return text->toPlainText();
    if (const auto* number = qobject_cast<const QSpinBox*>(&widget))
        return number->value();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    return static_cast<const QAbstractButton&>(widget).isChecked(); // isInput() leaves nothing else
}

void putInto(QWidget& widget, const QJsonValue& value)
{
    if (auto* edit = qobject_cast<QLineEdit*>(&widget))
        edit->setText(value.toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget))
        text->setPlainText(value.toString());
    else if (auto* number = qobject_cast<QSpinBox*>(&widget))
        number->setValue(value.toInt());
    else if (auto* box = qobject_cast<QComboBox*>(&widget))
        box->setCurrentIndex(std::max(0, box->findText(value.toString())));
    else
        static_cast<QAbstractButton&>(widget).setChecked(value.toBool());
}

std::string wordsOf(QWidget& form)
{
    QJsonObject fields;
    QJsonObject parts;
    walkForm(form, [&](QWidget& widget, const QString& name) {
        if (const auto* part = dynamic_cast<HoldsDraft*>(&widget))
            parts.insert(name, part->draft());
        else
            fields.insert(name, valueIn(widget));
    });
    return QJsonDocument(QJsonObject{{kFields(), fields}, {kParts(), parts}}).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

FormDraft::FormDraft(QWidget& form, Drafts& drafts, const QString& place)
    : QObject(&form), m_form(form), m_drafts(drafts), m_place(toUtf8(place))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseInMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FormDraft::write);
}

FormDraft::~FormDraft()
{
    write();
}

FormDraft* FormDraft::watching()
{
    walkForm(m_form, [this](QWidget& widget, const QString&) {
        if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
            connect(edit, &QLineEdit::textEdited, this, &FormDraft::touch);
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget)) {
            connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
                if (text->document()->isModified()) // typed, not shown by the program
                    touch();
            });
        } else if (auto* number = qobject_cast<QSpinBox*>(&widget)) {
            connect(number->findChild<QLineEdit*>(), &QLineEdit::textEdited, this, &FormDraft::touch);
        } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
            connect(box, &QComboBox::activated, this, &FormDraft::touch);
        } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
            connect(button, &QAbstractButton::clicked, this, &FormDraft::touch);
        }
    });
    return this;
}

void FormDraft::setPlace(const QString& place)
{
    write();
    m_place = toUtf8(place);
}

bool FormDraft::isKept() const
{
    return m_pending || !m_drafts.draft(m_place).empty();
}

bool FormDraft::restore()
{
    const QJsonObject draft = QJsonDocument::fromJson(QByteArray::fromStdString(m_drafts.draft(m_place))).object();
    if (draft.isEmpty())
        return false;
    const QJsonObject parts = draft.value(kParts()).toObject();
    walkForm(m_form, [&](QWidget& widget, const QString& name) {
        auto* part = dynamic_cast<HoldsDraft*>(&widget);
        if (part && parts.contains(name))
            part->setDraft(parts.value(name));
    });
    const QJsonObject fields = draft.value(kFields()).toObject();
    walkForm(m_form, [&](QWidget& widget, const QString& name) {
        if (isInput(widget) && fields.contains(name))
            putInto(widget, fields.value(name));
    });
    return true;
}

void FormDraft::touch()
{
    m_pending = wordsOf(m_form);
    m_pause.start();
}

void FormDraft::forget()
{
    m_pending.reset();
    m_pause.stop();
    // A refusal is told by whoever the drafts belong to.
    [[maybe_unused]] const Done forgotten = m_drafts.keepDraft(m_place, {});
}

void FormDraft::write()
{
    m_pause.stop();
    if (!m_pending)
        return;
    [[maybe_unused]] const Done kept = m_drafts.keepDraft(m_place, *m_pending);
    m_pending.reset();
}

} // namespace marac::ui
