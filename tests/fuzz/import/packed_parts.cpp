// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import/packed_parts.h"

#include "core/base/assert.h"

#include <zip.h>

namespace marac::intake::fuzz {

namespace {

constexpr std::string_view kMark = "==> ";

} // namespace

Parts partsIn(std::string_view text)
{
    Parts parts;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with(kMark))
            parts.emplace_back(line.substr(kMark.size()), std::string());
        else if (!parts.empty())
            parts.back().second += std::string(line) + "\n";
    }
    return parts;
}

std::string textOf(const Parts& parts)
{
    std::string text;
    for (const auto& [path, content] : parts)
        text += std::string(kMark) + path + "\n" + content + "\n";
    return text;
}

std::string packed(const Parts& parts)
{
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    MARAC_ASSERT(archive != nullptr);
    for (const auto& [path, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        // A path that no zip can hold is left out, as a writer would.
        if (zip_file_add(archive, path.c_str(), source, ZIP_FL_OVERWRITE) < 0)
            zip_source_free(source);
    }
    if (zip_close(archive) != 0)
        zip_discard(archive);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(buffer, &stat);
    std::string bytes((stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0, '\0');
    if (zip_source_open(buffer) == 0) {
        zip_source_read(buffer, bytes.data(), bytes.size());
        zip_source_close(buffer);
    }
    zip_source_free(buffer);
    return bytes;
}

} // namespace marac::intake::fuzz
