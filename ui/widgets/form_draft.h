// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/drafts.h"

#include <QJsonValue>
#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace marac::ui {

/// A part of a form that holds more than its inputs show: how many lines it has, whose record it uses.
class HoldsDraft {
public:
    virtual ~HoldsDraft() = default;
    virtual QJsonValue draft() const = 0;
    virtual void setDraft(const QJsonValue& draft) = 0;
};

/// Keeps what is half-typed in a form, so that a lock, a crash or a power cut loses none of it (DESIGN section 4, rule 14).
/// Inputs are known by their spoken names. Passphrases are never kept.
class FormDraft : public QObject {
    Q_OBJECT
public:
    FormDraft(QWidget& form, Drafts& drafts, const QString& place);
    ~FormDraft() override;

    /// Notices typing in the inputs that are there now. A form whose inputs come and go calls touch() instead.
    FormDraft* watching();
    /// The form is about something else now. What was half-typed about the former stays kept.
    void setPlace(const QString& place);
    bool isKept() const;
    /// Puts half-typed words back; false where there are none.
    bool restore();
    /// Something was typed: it is on the disk a moment later.
    void touch();
    /// What was typed has become a step, or is not wanted any more.
    void forget();

private:
    void write();

    QWidget& m_form;
    Drafts& m_drafts;
    std::string m_place;
    std::optional<std::string> m_pending; ///< read at once, because a form that closes takes its inputs away first
    QTimer m_pause;
};

} // namespace marac::ui
