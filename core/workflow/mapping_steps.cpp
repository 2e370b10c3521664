// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/mapping_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/mapping_store.h"

#include <algorithm>

namespace marac::workflow {

using intake::KeptMapping;

namespace {

constexpr size_t kLongestName = 80;

Result<std::string> properName(const std::string& typed)
{
    const std::string name = simplified(typed);
    if (name.empty() || characterCount(name) > kLongestName)
        return failure(ErrorCode::InvalidInput,
                       phraseN("Import", "Columns are kept under a name of 1 to %n letter(s). Nothing was changed; give them a shorter or a longer one.",
                               static_cast<int>(kLongestName)));
    return name;
}

Result<KeptMapping> keptWith(const Workspace& workspace, const Id<KeptMapping>& id)
{
    const auto& all = workspace.book().mappings();
    const auto found = std::ranges::find(all, id, &KeptMapping::id);
    if (found == all.end())
        return failure(ErrorCode::NotFound, phrase("Import", "These columns are not kept any more. Nothing was changed."));
    return *found;
}

} // namespace

Event keepMapping(Workspace& workspace, const intake::Mapping& mapping, const std::string& typed)
{
    MARAC_TRY(const std::string name, properName(typed));
    if (mapping.columns.empty())
        return failure(ErrorCode::InvalidInput, phrase("Import", "There are no columns to keep. Nothing was changed."));
    const KeptMapping* known = intake::keptUnder(workspace.book().mappings(), name);
    KeptMapping kept{known ? known->id : workspace.ids().make<KeptMapping>(), mapping, workspace.clock().now()};
    kept.mapping.name = name;
    return workspace.step({"mapping.keep", kept.id.text(), Json{{"columns", mapping.columns.size()}}},
                          [&](store::Write& write) { return store::saveMapping(write, kept); });
}

Event renameMapping(Workspace& workspace, const Id<KeptMapping>& id, const std::string& typed)
{
    MARAC_TRY(const std::string name, properName(typed));
    MARAC_TRY(KeptMapping kept, keptWith(workspace, id));
    const KeptMapping* other = intake::keptUnder(workspace.book().mappings(), name);
    if (other && other->id != id)
        return failure(ErrorCode::AlreadyDone, phrase("Import", "Other columns are kept under this name. Nothing was changed; choose another name."));
    kept.mapping.name = name;
    return workspace.step({"mapping.rename", id.text(), Json::object()}, [&](store::Write& write) { return store::saveMapping(write, kept); });
}

Event removeMapping(Workspace& workspace, const Id<KeptMapping>& id)
{
    MARAC_DO(keptWith(workspace, id));
    return workspace.step({"mapping.remove", id.text(), Json::object()}, [&](store::Write& write) { return store::eraseMapping(write, id); });
}

} // namespace marac::workflow
