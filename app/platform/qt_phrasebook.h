// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/phrase.h"

#include <memory>
#include <string>

class QTranslator;

namespace marac::platform {

/// Says the core's phrases in a language, from the catalogue that is built into the program. Where there is no catalogue, or a
/// phrase is not in it, the English source is said; without any catalogue language() is English too, so that no document
/// claims to be Welsh that is not.
class QtPhrasebook : public Phrasebook {
public:
    explicit QtPhrasebook(agency::Language language);
    /// From a .qm file, for trying a translation out.
    explicit QtPhrasebook(const std::string& catalogue);
    ~QtPhrasebook() override;

    std::string say(const Phrase& phrase) const override;
    std::string language() const override;

private:
    void load(const std::string& catalogue);

    std::unique_ptr<QTranslator> m_translator; ///< null where there is no catalogue
};

} // namespace marac::platform
