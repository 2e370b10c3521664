// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/a_demo_area.h"

#include "core/base/assert.h"

#include <unistd.h>

#include <string>

namespace marac::workflow::testing {

namespace {

std::filesystem::path freshFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "marac-demo-XXXXXX").string();
    MARAC_ASSERT(mkdtemp(pattern.data()) != nullptr);
    return pattern;
}

} // namespace

ADemoArea::ADemoArea(unsigned idSeed) : m_folder(freshFolder()), m_ids(idSeed)
{
    auto made = makeDemoArea(m_folder / "Demo.marac", Secret("plain harbour violet seven"), clock, m_ids);
    MARAC_ASSERT(made.has_value());
    m_workspace = std::move(*made);
}

ADemoArea::~ADemoArea()
{
    m_workspace.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string caseOnAgenda(const ADemoArea& area, size_t number)
{
    const auto items = area.book().agendaOf(area.coming().id);
    MARAC_ASSERT(number >= 1 && number <= items.size());
    return area.book().referral(items[number - 1].referral)->ref;
}

} // namespace marac::workflow::testing
