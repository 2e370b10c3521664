// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include "core/base/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

constexpr int kWidth = 560;
constexpr size_t kMostHits = 12;

QStringList foldedWords(const QString& text)
{
    return fromUtf8(folded(toUtf8(text))).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

bool isFoundIn(const QString& text, const QString& typed)
{
    const QStringList words = foldedWords(text);
    const QStringList wanted = foldedWords(typed);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString& want) {
        return std::any_of(words.begin(), words.end(), [&want](const QString& word) { return word.startsWith(want); });
    });
}

SearchPopup::SearchPopup(QWidget* parent)
    : QFrame(parent), m_field(named(new QLineEdit(this), tr("Search or do anything"))),
      m_list(named(new QListWidget(this), tr("Found"))),
      m_nothing(new Label(tr("Nothing is found. Try a name, a reference or a page."), TextStyle::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_field->setPlaceholderText(tr("A page, a deed, a name, a reference"));
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new ChipDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    hide();
}

void SearchPopup::addSource(SearchSource source)
{
    m_sources.push_back(std::move(source));
}

void SearchPopup::open()
{
    m_field->clear();
    search(QString());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchPopup::search(const QString& typed)
{
    m_hits.clear();
    for (const SearchSource& source : m_sources) {
        for (SearchHit& hit : source(typed.trimmed()))
            m_hits.push_back(std::move(hit));
    }
    m_hits.resize(std::min(m_hits.size(), kMostHits));
    m_list->clear();
    for (const SearchHit& hit : m_hits) {
        auto* item = new QListWidgetItem(hit.words, m_list);
        item->setData(MutedTextRole, hit.rest);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(hit.words, hit.rest));
    }
    m_list->setVisible(!m_hits.empty());
    m_nothing->setVisible(m_hits.empty());
    m_list->setCurrentRow(m_hits.empty() ? -1 : 0);
    const int rows = static_cast<int>(m_hits.size());
    const int listHeight = rows == 0 ? 24 : rows * std::max(kRowHeight, fontMetrics().height() + 10) + 4;
    const int width = std::min(kWidth, parentWidget()->width() - 32);
    setGeometry((parentWidget()->width() - width) / 2, 56, width, m_field->sizeHint().height() + listHeight + 32);
}

void SearchPopup::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const auto go = m_hits[static_cast<size_t>(row)].go;
    close();
    if (go)
        go();
}

void SearchPopup::move(int step)
{
    const int last = m_list->count() - 1;
    if (last >= 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, last));
}

void SearchPopup::close()
{
    hide();
    // What was found may be names: none of it stays.
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_list->clear();
    m_hits.clear();
    Q_EMIT closed();
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        close();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void SearchPopup::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.control, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

} // namespace marac::ui
