// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <regex>

namespace marac::architecture {

namespace {

/// `target` keeps its quotes or angle brackets: "\"core/base/date.h\"", "<QString>".
struct Include {
    size_t line = 0;
    std::string target;

    bool isQuoted() const { return target.starts_with('"'); }
    std::string path() const { return target.substr(1, target.size() - 2); }
    bool isBelow(std::string_view folder) const { return SourceFile{path(), {}}.isIn(folder); }
};

std::vector<Include> includesOf(const SourceFile& file)
{
    static const std::regex pattern(R"rx(^\s*#\s*include\s*("[^"]+"|<[^>]+>))rx");
    std::vector<Include> includes;
    if (!file.isCpp())
        return includes;
    size_t number = 0;
    for (const std::string& line : file.lines()) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, pattern))
            includes.push_back({number, match[1].str()});
    }
    return includes;
}

Breaches includesThat(const SourceFile& file, const std::function<bool(const Include&)>& isForbidden, const std::string& why)
{
    Breaches breaches;
    for (const Include& include : includesOf(file)) {
        if (isForbidden(include))
            breaches.push_back({file.path, include.line, "includes " + include.target + ": " + why});
    }
    return breaches;
}

/// "triage" of "core/triage/decision.h" below "core"; nothing where the path has no such folder.
std::optional<std::string> folderBelow(std::string_view top, const std::string& path)
{
    if (!SourceFile{path, {}}.isIn(top))
        return std::nullopt;
    const std::string rest = path.substr(top.size() + 1);
    const size_t slash = rest.find('/');
    return slash == std::string::npos ? std::nullopt : std::optional(rest.substr(0, slash));
}

bool standsBefore(const std::string& room, const std::string& other)
{
    const auto& rooms = coreRooms();
    return std::ranges::find(rooms, room) < std::ranges::find(rooms, other);
}

bool isSharedUi(const std::string& folder)
{
    constexpr std::array kShared = {"shell", "widgets", "support"};
    return std::ranges::find(kShared, folder) != kShared.end();
}

} // namespace

const std::vector<std::string>& coreRooms()
{
    static const std::vector<std::string> rooms = {
        "base", "agency", "people", "dash", "referral", "matching", "triage", "agenda", "research", "attendance",
        "meeting", "minutes", "action_plan", "tracking", "statistics", "export", "pdf", "audit", "store", "workflow",
    };
    return rooms;
}

Breaches roomsIncludeOnlyRoomsBefore(const SourceFile& file)
{
    const auto room = folderBelow("core", file.path);
    if (!room)
        return {};
    return includesThat(
        file,
        [&](const Include& include) {
            const auto other = folderBelow("core", include.path());
            return include.isBelow("ui") || include.isBelow("app") || (other && standsBefore(*room, *other));
        },
        "core/" + *room + " may use only what stands before it");
}

Breaches onlyWorkflowAndAppIncludeStore(const SourceFile& file)
{
    const bool mayOpenStore = file.isIn("core/store") || file.isIn("core/workflow") || !(file.isIn("core") || file.isIn("ui"));
    if (mayOpenStore)
        return {};
    return includesThat(
        file, [](const Include& include) { return include.isBelow("core/store"); },
        "only core/workflow and app may open the store");
}

Breaches uiStepsIncludeNoOtherStep(const SourceFile& file)
{
    const auto step = folderBelow("ui", file.path);
    if (!step || *step == "shell")
        return {};
    return includesThat(
        file,
        [&](const Include& include) {
            const auto other = folderBelow("ui", include.path());
            return other && *other != *step && !isSharedUi(*other);
        },
        "ui/" + *step + " may use ui/shell, ui/widgets and ui/support, and no other step");
}

Breaches coreIncludesNoQt(const SourceFile& file)
{
    static const std::regex qt(R"(^["<](Q[A-Z]\w*|Qt\w+/.*|q[a-z]+\.h)[">]$)");
    if (!file.isIn("core") && !file.isIn("tests/core"))
        return {};
    return includesThat(
        file, [](const Include& include) { return std::regex_search(include.target, qt); },
        "the core does not know that it has a window");
}

Breaches onlySqliteFolderIncludesSqlcipher(const SourceFile& file)
{
    if (file.isIn("core/store/sqlite") || file.isIn("tests"))
        return {};
    return includesThat(
        file, [](const Include& include) { return include.target.find("sqlite3") != std::string::npos || include.isBelow("sqlcipher"); },
        "only core/store/sqlite speaks to SQLCipher");
}

Breaches includesStartAtTheRoot(const SourceFile& file)
{
    return includesThat(
        file,
        [](const Include& include) {
            const std::string path = include.path();
            const bool isGenerated = path.starts_with("ui_") || path.starts_with("moc_") || path.ends_with(".moc");
            const bool isFromRoot = include.isBelow("core") || include.isBelow("ui") || include.isBelow("app") || include.isBelow("tests");
            return include.isQuoted() && !isGenerated && !isFromRoot;
        },
        "a project include is written from the root");
}

Breaches ownHeaderComesFirst(const SourceFile& file, const std::vector<std::string>& paths)
{
    if (!file.path.ends_with(".cpp"))
        return {};
    const std::string header = file.path.substr(0, file.path.size() - 4) + ".h";
    if (std::ranges::find(paths, header) == paths.end())
        return {};
    const auto includes = includesOf(file);
    if (!includes.empty() && includes.front().path() == header)
        return {};
    return {{file.path, includes.empty() ? 1 : includes.front().line, "its own header comes first, which proves that it stands alone"}};
}

} // namespace marac::architecture
