// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/shared_names.h"

#include "tests/architecture/function_length.h"

#include <map>
#include <regex>
#include <utility>

namespace marac::architecture {

namespace {

struct Definition {
    std::string path;
    std::string line;
};

/// What a line defines outside every function and class, where nothing is indented: "kLongest", "struct Row" or
/// "sum(int, int)"; or nothing. A function that takes something else is another function.
std::string definedBy(const std::string& line)
{
    static const std::regex constant(R"(^(?:static |inline )*const(?:expr|init)?\b[^=({]*?\b(k[A-Z]\w*)\s*[\[={(].*)");
    static const std::regex type(R"(^((?:struct|class|enum class|enum|union) \w+)\b[^;{]*(?:\{.*)?)");
    static const std::regex alias(R"(^(using \w+) =.*)");
    static const std::regex function(R"(^(?!return\b|using\b|const(?:expr)? .*=)[A-Za-z_][\w:<>,&* ]*[ &*>](\w+\(.*\))\s*(?:noexcept\s*)?(?:\{.*)?)");
    static const std::regex parameterName(R"(\s*\b\w+(?=\s*[,)]))");
    std::smatch found;
    if (line.empty() || line.front() == ' ' || line.front() == '}' || line.starts_with("int main("))
        return {};
    if (std::regex_match(line, found, constant) || std::regex_match(line, found, type) || std::regex_match(line, found, alias))
        return found[1];
    return std::regex_match(line, found, function) ? std::regex_replace(found[1].str(), parameterName, "") : std::string();
}

} // namespace

Breaches sourcesOfAFolderShareNoName(const std::vector<SourceFile>& files)
{
    Breaches breaches;
    std::map<std::pair<std::string, std::string>, Definition> firsts;
    for (const SourceFile& file : files) {
        if (!file.isCpp() || file.isHeader())
            continue;
        size_t number = 0;
        for (const std::string& line : SourceFile{file.path, codeOnly(file.text)}.lines()) {
            ++number;
            const std::string name = definedBy(line);
            if (name.empty())
                continue;
            const Definition& first = firsts.emplace(std::pair(file.folder(), name), Definition{file.path, line}).first->second;
            // Two files may give a thing the same short name.
            const bool isSameAlias = line.starts_with("using ") && line == first.line;
            if (first.path != file.path && !isSameAlias)
                breaches.push_back({file.path, number, "\"" + name + "\" is in " + first.path + " too: share it in a header, or say in its name what is different"});
        }
    }
    return breaches;
}

} // namespace marac::architecture
