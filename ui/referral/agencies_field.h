// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/case_book.h"

#include "ui/widgets/form_draft.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace marac::ui {

class FlowLayout;
class Label;

/// The agencies that refer together: a few letters find one, Enter adds it, its chip takes it away again.
class AgenciesField : public QWidget, public HoldsDraft {
    Q_OBJECT
public:
    AgenciesField(const QString& name, const workflow::CaseBook& book, QWidget* parent = nullptr);

    void setAgencies(const std::vector<Id<agency::Agency>>& agencies);
    const std::vector<Id<agency::Agency>>& agencies() const { return m_agencies; }
    QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

Q_SIGNALS:
    void changed();

private:
    void showMeant();
    void addMeant();
    void showChosen();
    void remove(const Id<agency::Agency>& agency);

    const workflow::CaseBook& m_book;
    std::vector<Id<agency::Agency>> m_agencies;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QLineEdit* m_edit;
    Label* m_meant;
};

} // namespace marac::ui
