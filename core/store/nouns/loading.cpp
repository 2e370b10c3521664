// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/loading.h"

namespace marac::store {

std::string listText(const std::vector<std::string>& list)
{
    return list.empty() ? std::string() : toText(Json(list));
}

std::vector<std::string> listOf(const std::string& text)
{
    std::vector<std::string> list;
    if (text.empty())
        return list;
    const auto json = parseJson(text);
    if (!json || !json->is_array())
        return list;
    for (const Json& entry : *json) {
        if (entry.is_string())
            list.push_back(entry.get<std::string>());
    }
    return list;
}

} // namespace marac::store
