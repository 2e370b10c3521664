// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_gate.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/welcome/first_run.h"
#include "ui/welcome/unlock_page.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui::gallery {

namespace {

/// A welcome page with the scripted door that it opens.
class Doorway : public QWidget {
public:
    explicit Doorway(const QString& name)
    {
        resize(1366, 768);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        m_page = name.startsWith(QLatin1String("unlock")) ? static_cast<QWidget*>(new UnlockPage(m_gate, this))
                                                           : new FirstRun(m_gate, m_prompt, this);
        column->addWidget(m_page);
    }
    ~Doorway() override { delete m_page; }

    void failToUnlock()
    {
        for (int i = 0; i < 2; ++i) {
            test::type(*test::spoken<QLineEdit>(*this, "Passphrase"), QStringLiteral("wrong words"));
            test::press(*this, "Open");
            test::waitFor([this, i] { return m_gate.tries > i && !static_cast<UnlockPage*>(m_page)->isBusy(); });
        }
    }

    void walk(int steps)
    {
        test::spoken<QLineEdit>(*this, "Name of the Marac")->setText(QStringLiteral("Harbour Marac"));
        for (int i = 0; i < steps; ++i) {
            if (i == 2)
                fillPassphrase();
            test::press(*this, "Continue");
        }
        if (steps >= 3)
            test::waitFor([this] { return test::spoken<QAbstractButton>(*this, "Begin") != nullptr; });
    }

    void fillPassphrase()
    {
        test::press(*this, "Suggest five words");
        test::type(*test::spoken<QLineEdit>(*this, "Passphrase once more"), QStringLiteral("harbour copper lantern willow train"));
    }

private:
    test::ScriptedGate m_gate;
    test::ScriptedPrompt m_prompt;
    QWidget* m_page;
};

} // namespace

std::unique_ptr<QWidget> welcomeScene(const QString& name)
{
    auto doorway = std::make_unique<Doorway>(name);
    doorway->show();
    if (name == QLatin1String("unlock-wrong"))
        doorway->failToUnlock();
    if (name.startsWith(QLatin1String("first-run-")))
        doorway->walk(name.right(1).toInt() - 1);
    if (name == QLatin1String("first-run-3"))
        doorway->fillPassphrase();
    return doorway;
}

} // namespace marac::ui::gallery
