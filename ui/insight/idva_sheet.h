// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/overview.h"
#include "ui/widgets/card.h"

class QDoubleSpinBox;
class QSpinBox;

namespace marac::ui {

class FactLine;

/// How many Idva posts the area needs and has: posts by the share of their time that goes to high-risk victims, against
/// the need by population and by last year's cases.
class IdvaSheet : public Card {
    Q_OBJECT
public:
    explicit IdvaSheet(QWidget* parent = nullptr);

    std::vector<statistics::IdvaPost> posts() const;
    void showNeed(const statistics::IdvaNeed& need, int adultWomen);

Q_SIGNALS:
    void postsChanged();
    void settingsWanted();

private:
    struct PostLine {
        QDoubleSpinBox* fullTime;
        QSpinBox* share;
    };
    void buildPosts();
    void addPost(double fullTime, int share);
    void removePost();
    void buildAnswer();

    QVBoxLayout* m_lines;
    std::vector<PostLine> m_posts;
    std::vector<QWidget*> m_rows;
    Label* m_sentence;
    FactLine* m_women = nullptr;
    FactLine* m_expected = nullptr;
    FactLine* m_required = nullptr;
    FactLine* m_effective = nullptr;
};

} // namespace marac::ui
