// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_edit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringDecoder>

#include <array>

namespace marac::ui {

namespace {

void wipeUnits(std::span<char16_t> units)
{
    marac::wipe({reinterpret_cast<unsigned char*>(units.data()), units.size_bytes()});
}

/// Writes one code point as UTF-8; returns how many bytes.
size_t encode(char32_t point, unsigned char* out)
{
    const auto byte = [](char32_t bits) { return static_cast<unsigned char>(bits); };
    if (point < 0x80) {
        out[0] = byte(point);
        return 1;
    }
    if (point < 0x800) {
        out[0] = byte(0xC0 | (point >> 6));
        out[1] = byte(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        out[0] = byte(0xE0 | (point >> 12));
        out[1] = byte(0x80 | ((point >> 6) & 0x3F));
        out[2] = byte(0x80 | (point & 0x3F));
        return 3;
    }
    out[0] = byte(0xF0 | (point >> 18));
    out[1] = byte(0x80 | ((point >> 12) & 0x3F));
    out[2] = byte(0x80 | ((point >> 6) & 0x3F));
    out[3] = byte(0x80 | (point & 0x3F));
    return 4;
}

bool isMovement(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return event.matches(QKeySequence::SelectAll);
    }
}

} // namespace

SecretEdit::SecretEdit(QWidget* parent) : QLineEdit(parent)
{
    m_units.reserve(kMost);
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setAcceptDrops(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

SecretEdit::~SecretEdit()
{
    wipeUnits(m_units);
}

Secret SecretEdit::secret() const
{
    std::array<unsigned char, kMost * 3> bytes{};
    size_t size = 0;
    for (size_t i = 0; i < m_units.size(); ++i) {
        char32_t point = m_units[i];
        if (QChar::isHighSurrogate(point) && i + 1 < m_units.size() && QChar::isLowSurrogate(m_units[i + 1]))
            point = QChar::surrogateToUcs4(m_units[i], m_units[i + 1]);
        if (point > 0xFFFF)
            ++i;
        size += encode(point, bytes.data() + size);
    }
    Secret secret(std::span<const unsigned char>(bytes.data(), size));
    marac::wipe(bytes);
    return secret;
}

void SecretEdit::setSecret(const Secret& words)
{
    wipe();
    QStringDecoder decode(QStringDecoder::Utf8);
    const std::string_view view = words.view();
    QString text = decode(QByteArrayView(view.data(), static_cast<qsizetype>(view.size())));
    insertUnits(text);
    text.fill(QChar(0));
}

void SecretEdit::wipe()
{
    wipeUnits(m_units);
    m_units.clear();
    showUnits(0);
}

void SecretEdit::conceal()
{
    setEchoMode(QLineEdit::Password);
    showUnits(cursorPosition());
}

void SecretEdit::reveal()
{
    setEchoMode(QLineEdit::Normal);
    showUnits(cursorPosition());
}

void SecretEdit::showUnits(int cursor)
{
    const auto count = static_cast<qsizetype>(m_units.size());
    setText(isRevealed() ? QString(reinterpret_cast<const QChar*>(m_units.data()), count) : QString(count, QLatin1Char('x')));
    setCursorPosition(cursor);
    Q_EMIT secretChanged();
}

void SecretEdit::insertUnits(const QString& typed)
{
    if (hasSelectedText())
        removeUnits(selectionStart(), static_cast<int>(selectedText().size()));
    int cursor = cursorPosition();
    for (const QChar unit : typed) {
        if (m_units.size() < kMost && unit.isPrint())
            m_units.insert(m_units.begin() + cursor++, unit.unicode());
        else if (m_units.size() < kMost && unit.isSurrogate())
            m_units.insert(m_units.begin() + cursor++, unit.unicode());
    }
    showUnits(cursor);
}

void SecretEdit::removeUnits(int from, int count)
{
    const auto first = m_units.begin() + from;
    std::move(first + count, m_units.end(), first);
    wipeUnits(std::span(m_units).last(static_cast<size_t>(count)));
    m_units.resize(m_units.size() - static_cast<size_t>(count));
    showUnits(from);
}

void SecretEdit::eraseAtCursor(int step)
{
    if (hasSelectedText()) {
        removeUnits(selectionStart(), static_cast<int>(selectedText().size()));
        return;
    }
    const int from = cursorPosition() + (step < 0 ? -1 : 0);
    if (from >= 0 && from < static_cast<int>(m_units.size()))
        removeUnits(from, 1);
}

void SecretEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        eraseAtCursor(event->key() == Qt::Key_Backspace ? -1 : 1);
    } else if (event->matches(QKeySequence::Paste)) {
        insertUnits(QGuiApplication::clipboard()->text());
    } else if (isMovement(*event)) {
        QLineEdit::keyPressEvent(event);
    } else if (!event->text().isEmpty() && event->text().front().isPrint()
               && !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))) {
        insertUnits(event->text());
    } else {
        event->ignore();
    }
}

void SecretEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        insertUnits(event->commitString());
    event->accept();
}

void SecretEdit::mouseReleaseEvent(QMouseEvent* event)
{
    // The middle button would paste past our buffer.
    if (event->button() != Qt::MiddleButton)
        QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

} // namespace marac::ui
