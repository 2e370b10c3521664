// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include "ui/widgets/form_draft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace marac::ui {

class Button;
class PersonFields;

/// The people causing harm, each with what they are to the victim and whether they live together.
class PerpetratorFields : public QWidget, public HoldsDraft {
    Q_OBJECT
public:
    explicit PerpetratorFields(const workflow::Workspace& workspace, QWidget* parent = nullptr);

    struct Perpetrator {
        people::Person person;
        people::PerpetratorLink link;
    };
    void setPerpetrators(const std::vector<Perpetrator>& perpetrators);
    /// Those with any name; nobody else can be found again.
    std::vector<Perpetrator> perpetrators() const;
    /// One entry for each person; whose record it is, their own fields know.
    QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

Q_SIGNALS:
    void changed();

private:
    struct Part {
        QWidget* widget;
        PersonFields* person;
        QLineEdit* relationship;
        QComboBox* living;
        people::PerpetratorLink link;
    };
    void add(const Perpetrator& perpetrator);
    void remove(QWidget* widget);

    const workflow::Workspace& m_workspace;
    QVBoxLayout* m_column;
    Button* m_add;
    std::vector<Part> m_parts;
};

} // namespace marac::ui
