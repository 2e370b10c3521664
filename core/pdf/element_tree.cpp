// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/element_tree.h"

#include <array>

namespace marac::pdf {

const char* nameOf(Role role)
{
    static constexpr std::array names{"Document", "H1",    "H2",      "H3",    "P",     "L",  "LI", "Lbl", "LBody",
                                      "Table",    "Caption", "THead", "TBody", "TR", "TH", "TD",  "Span"};
    static_assert(names.size() == static_cast<size_t>(Role::Span) + 1);
    return names[static_cast<size_t>(role)];
}

ElementId ElementTree::add(Role role, ElementId parent)
{
    const auto id = static_cast<ElementId>(m_elements.size());
    m_elements.push_back(Element{role, parent});
    at(parent).kids.emplace_back(id);
    return id;
}

} // namespace marac::pdf
