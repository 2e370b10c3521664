// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/embedded.h"

#include "core/base/assert.h"

namespace marac {

namespace {

std::string_view bytesOf(const detail::EmbeddedFile& file)
{
    return {file.begin, static_cast<size_t>(file.end - file.begin)};
}

} // namespace

std::string_view embedded(std::string_view name)
{
    for (unsigned i = 0; i < detail::kEmbeddedFileCount; ++i) {
        if (detail::kEmbeddedFiles[i].name == name)
            return bytesOf(detail::kEmbeddedFiles[i]);
    }
    MARAC_ASSERT(!"an embedded file is missing");
    return {};
}

std::vector<std::string_view> embeddedBelow(std::string_view folder)
{
    std::vector<std::string_view> names;
    for (unsigned i = 0; i < detail::kEmbeddedFileCount; ++i) {
        const std::string_view name = detail::kEmbeddedFiles[i].name;
        if (name.substr(0, folder.size()) == folder)
            names.push_back(name);
    }
    return names;
}

} // namespace marac
