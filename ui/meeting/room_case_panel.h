// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/hearing_steps.h"
#include "ui/meeting/entry_line.h"

#include <QWidget>

namespace marac::ui {

class RoomCaseHeader;
class InformationChips;
class Label;
class PlanCard;
class Teller;
class VictimViewCard;

/// The middle of the room: one case from who it is down to the entry line. It does what is said about the case and tells
/// what came of it; which case it is, the page decides.
class RoomCasePanel : public QWidget {
    Q_OBJECT
public:
    RoomCasePanel(workflow::Workspace& workspace, Teller& teller, QWidget* parent = nullptr);

    /// `lookingBack` names a case that is read again while another one runs; empty otherwise.
    void setCase(const workflow::CaseAt& at, const QString& lookingBack);
    const workflow::CaseAt& shown() const { return m_at; }
    QWidget* entryField() const;
    /// Says at the entry line what was done.
    void acknowledge(const QString& words, Tone tone);

Q_SIGNALS:
    void undoWanted();

private:
    void buildColumn();
    void buildKeys();
    void connectParts();
    void showInformation(const workflow::CaseSheet& sheet);
    void setScene(const workflow::CaseSheet& sheet);
    QString victimWords(const workflow::CaseSheet& sheet) const;
    void changeView();
    void beginInformation(const QString& agencyId);
    void nothingFrom(const QString& agencyId);
    void nothingFromTyped();
    void takeEntry(const Entry& entry);
    bool addAction(const Entry& entry);
    bool addInformation(const Entry& entry);
    void answerRisk(const QString& riskId);
    void turnAgreement(const QString& actionId);
    void withdraw(const QString& actionId);
    QString agencyWords(const Id<agency::Agency>& agency) const;

    workflow::Workspace& m_workspace;
    Teller& m_teller;
    workflow::CaseAt m_at;
    Label* m_back;
    RoomCaseHeader* m_header;
    VictimViewCard* m_view;
    InformationChips* m_information;
    PlanCard* m_plan;
    EntryLine* m_entry;
};

} // namespace marac::ui
