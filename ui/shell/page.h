// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/area.h"
#include "ui/support/tokens.h"
#include "ui/widgets/message_bar.h"

#include <QList>
#include <QWidget>

namespace marac::ui {

/// A key of a page and what it does: listed by F1.
struct KeyWords {
    QString keys;
    QString deed;
};

/// One step of the case's way on the glass. A page takes what it needs in its constructor, shows it on refresh(), and
/// says by signals what it wishes; it never opens another page or writes a store itself.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Area area, QWidget* parent = nullptr);

    Area area() const { return m_area; }
    QString title() const { return areaWords(m_area); }
    /// The line beside the area's name: "18 referrals to triage · oldest 12 days".
    QString context() const { return m_context; }
    /// Reads anew what it shows. Called when the page comes to the front and after every change notice.
    virtual void refresh() {}
    /// Brings one thing to the front: the referral, meeting or action with this id.
    virtual void showItem(const QString& id) { (void)id; }
    /// Where the keyboard goes when the page comes to the front; nothing leaves it where it was.
    virtual QWidget* firstFocus() { return nullptr; }
    virtual QList<KeyWords> keys() const { return {}; }

Q_SIGNALS:
    void contextChanged(const QString& context);
    /// Something happened; the window says it in its message bar.
    void messageRequested(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);
    /// The person wants to go to another step, to the thing with this id (may be empty).
    void pageRequested(marac::ui::Area step, const QString& id);

protected:
    void setContext(const QString& context);
    /// Short for messageRequested.
    void say(const QString& words, Tone tone = Tone::Neutral, Undoable undoable = Undoable::No);

private:
    Area m_area;
    QString m_context;
};

} // namespace marac::ui
