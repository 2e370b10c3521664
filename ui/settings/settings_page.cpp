// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/agency_section.h"
#include "ui/settings/area_section.h"
#include "ui/settings/care_section.h"
#include "ui/settings/history_section.h"
#include "ui/settings/key_section.h"
#include "ui/settings/look_section.h"
#include "ui/settings/passphrase_section.h"
#include "ui/settings/representative_section.h"
#include "ui/settings/threshold_section.h"
#include "ui/support/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr int kListWidth = 232;
constexpr int kRowHeightInList = 34;

} // namespace

SettingsPage::SettingsPage(workflow::Workspace& workspace, Prompt& prompt, KeyCare& care, QWidget* parent)
    : Page(Area::Settings, parent), m_workspace(workspace), m_list(named(new QListWidget(this), tr("Sections of settings"))),
      m_stack(new QStackedWidget(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 10, 12, 10);
    line->setSpacing(10);
    auto* card = new Card(this);
    card->setEdgeToEdge();
    card->setFixedWidth(kListWidth);
    m_list->setItemDelegate(new ChipDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_list);
    line->addWidget(card);
    line->addWidget(m_stack, 1);
    buildSections(prompt, care);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        refresh();
    });
    m_list->setCurrentRow(0);
}

void SettingsPage::buildSections(Prompt& prompt, KeyCare& care)
{
    m_look = new LookSection(this);
    addSection(QStringLiteral("area"), tr("Area"), new AreaSection(m_workspace, this));
    addSection(QStringLiteral("thresholds"), tr("Thresholds"), new ThresholdSection(m_workspace, this));
    addSection(QStringLiteral("agencies"), tr("Agencies"), new AgencySection(m_workspace, prompt, this));
    addSection(QStringLiteral("representatives"), tr("Representatives"), new RepresentativeSection(m_workspace, prompt, this));
    addSection(QStringLiteral("keys"), tr("Who can open the store"), new KeySection(care, prompt, this));
    auto* passphrases = new PassphraseSection(m_workspace, this);
    addSection(QStringLiteral("passphrases"), tr("Agency passphrases"), passphrases);
    connect(passphrases, &PassphraseSection::agenciesWanted, this, [this] { showItem(QStringLiteral("agencies")); });
    addSection(QStringLiteral("care"), tr("Check and backup"), new CareSection(care, this));
    addSection(QStringLiteral("history"), tr("History"), new HistorySection(care, this));
    addSection(QStringLiteral("look"), tr("Appearance and language"), m_look);
    connect(m_look, &LookSection::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_look, &LookSection::languageChosen, this, &SettingsPage::languageChosen);
}

void SettingsPage::addSection(const QString& id, const QString& words, SettingsSection* section)
{
    auto* item = new QListWidgetItem(words, m_list);
    item->setData(Qt::UserRole, id);
    item->setSizeHint(QSize(0, kRowHeightInList));
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    m_stack->addWidget(scroll);
    connect(section, &SettingsSection::said, this, [this](const QString& said, Tone tone, Undoable undoable) { say(said, tone, undoable); });
}

SettingsSection* SettingsPage::currentSection() const
{
    auto* scroll = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    return scroll ? qobject_cast<SettingsSection*>(scroll->widget()) : nullptr;
}

void SettingsPage::refresh()
{
    if (SettingsSection* section = currentSection())
        section->refresh();
    setContext(m_list->currentItem() ? m_list->currentItem()->text() : QString());
}

void SettingsPage::showItem(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void SettingsPage::setLook(const QString& theme, const QString& language)
{
    m_look->setChosen(theme, language);
}

QWidget* SettingsPage::firstFocus()
{
    return m_list;
}

QList<KeyWords> SettingsPage::keys() const
{
    return {{tr("Up, Down"), tr("on the sections: the one before, the next")},
            {tr("Ctrl Enter"), tr("add the new one")},
            {tr("Ctrl N"), tr("new agency or representative")},
            {tr("Ctrl I"), tr("import from a spreadsheet")},
            {tr("Ctrl Backspace"), tr("in the history: take the chosen step back")}};
}

} // namespace marac::ui
