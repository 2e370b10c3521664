// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/children_field.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {
constexpr int kMostLines = 40; ///< read back from a draft
}

ChildrenField::ChildrenField(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(named(new Button(tr("Add a child"), ButtonKind::Quiet, this), tr("Add a child")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addLine({});
        m_lines.back().name->setFocus();
        Q_EMIT changed();
    });
}

void ChildrenField::addLine(const people::Child& child)
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto no = m_lines.size() + 1;
    const Line line{widget, named(new QLineEdit(fromUtf8(child.name), widget), tr("Name of child %1").arg(no)),
                    named(new QLineEdit(child.age ? QString::number(*child.age) : QString(), widget), tr("Age of child %1").arg(no)),
                    named(new QLineEdit(fromUtf8(child.school), widget), tr("School of child %1").arg(no))};
    line.name->setPlaceholderText(tr("Name"));
    line.age->setPlaceholderText(tr("Age"));
    line.age->setFixedWidth(56);
    line.school->setPlaceholderText(tr("School or nursery"));
    auto* remove = named(new Button(tr("Remove"), ButtonKind::Plain, widget), tr("Remove child %1").arg(no));
    row->addWidget(line.name, 1);
    row->addWidget(line.age);
    row->addWidget(line.school, 1);
    row->addWidget(remove);
    m_column->insertWidget(m_column->count() - 1, widget);
    setTabOrder(remove, m_add);
    for (QLineEdit* edit : {line.name, line.age, line.school})
        connect(edit, &QLineEdit::textEdited, this, &ChildrenField::changed);
    connect(remove, &QAbstractButton::clicked, this, [this, widget] { removeLine(widget); }, Qt::QueuedConnection);
    m_lines.push_back(line);
}

void ChildrenField::removeLine(QWidget* widget)
{
    std::erase_if(m_lines, [widget](const Line& line) { return line.widget == widget; });
    delete widget;
    m_add->setFocus();
    Q_EMIT changed();
}

void ChildrenField::setChildren(const std::vector<people::Child>& children)
{
    for (const Line& line : m_lines)
        delete line.widget;
    m_lines.clear();
    for (const people::Child& child : children)
        addLine(child);
}

std::vector<people::Child> ChildrenField::children() const
{
    std::vector<people::Child> children;
    for (const Line& line : m_lines) {
        people::Child child{toUtf8(line.name->text().trimmed()), {}, toUtf8(line.school->text().trimmed())};
        bool isNumber = false;
        const int age = line.age->text().trimmed().toInt(&isNumber);
        if (isNumber)
            child.age = age;
        if (child != people::Child{})
            children.push_back(child);
    }
    return children;
}

QJsonValue ChildrenField::draft() const
{
    return static_cast<int>(m_lines.size());
}

void ChildrenField::setDraft(const QJsonValue& draft)
{
    setChildren(std::vector<people::Child>(static_cast<size_t>(std::clamp(draft.toInt(), 0, kMostLines))));
}

bool ChildrenField::isUnderstood() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line& line) {
        bool isNumber = false;
        const int age = line.age->text().trimmed().toInt(&isNumber);
        return line.age->text().trimmed().isEmpty() || (isNumber && age >= 0 && age < 26);
    });
}

} // namespace marac::ui
