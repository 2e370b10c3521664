// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::architecture;

namespace {

SourceFile including(const std::string& path, const std::string& target)
{
    return {path, "// licence\n#include " + target + "\n"};
}

bool breaks(Breaches (*rule)(const SourceFile&), const std::string& path, const std::string& target)
{
    const Breaches breaches = rule(including(path, target));
    CHECK((breaches.empty() || breaches.front().line == 2));
    return !breaches.empty();
}

} // namespace

TEST_CASE("a room that includes a later room is found", "[architecture]")
{
    const auto rule = roomsIncludeOnlyRoomsBefore;
    CHECK(breaks(rule, "core/triage/decision.h", "\"core/agenda/item.h\""));
    CHECK(breaks(rule, "core/base/date.cpp", "\"core/agency/agency.h\""));
    CHECK(breaks(rule, "core/referral/import/reader.cpp", "\"core/matching/match.h\""));
    CHECK(breaks(rule, "core/pdf/writer.cpp", "\"core/no_such_room/x.h\""));
    CHECK(breaks(rule, "core/workflow/step.cpp", "\"ui/shell/page.h\""));
    CHECK(breaks(rule, "core/workflow/step.cpp", "  \"app/main.h\""));

    CHECK_FALSE(breaks(rule, "core/triage/decision.h", "\"core/triage/criterion.h\""));
    CHECK_FALSE(breaks(rule, "core/triage/decision.h", "\"core/base/date.h\""));
    CHECK_FALSE(breaks(rule, "core/store/sqlite/case_store.cpp", "\"core/statistics/measure.h\""));
    CHECK_FALSE(breaks(rule, "core/export/minutes.cpp", "\"core/action_plan/action.h\""));
    CHECK_FALSE(breaks(rule, "ui/agenda/page.cpp", "\"core/workflow/step.h\""));
}

TEST_CASE("whoever opens the store without being workflow or app is found", "[architecture]")
{
    const auto rule = onlyWorkflowAndAppIncludeStore;
    CHECK(breaks(rule, "core/audit/event.cpp", "\"core/store/vault/vault.h\""));
    CHECK(breaks(rule, "ui/agenda/page.cpp", "\"core/store/case_store.h\""));
    CHECK_FALSE(breaks(rule, "core/workflow/step.cpp", "\"core/store/case_store.h\""));
    CHECK_FALSE(breaks(rule, "core/store/schema/schema.cpp", "\"core/store/sqlite/statement.h\""));
    CHECK_FALSE(breaks(rule, "app/main.cpp", "\"core/store/case_store.h\""));
    CHECK_FALSE(breaks(rule, "tests/core/store/case_store_test.cpp", "\"core/store/case_store.h\""));
}

TEST_CASE("a page that includes another step's page is found", "[architecture]")
{
    const auto rule = uiStepsIncludeNoOtherStep;
    CHECK(breaks(rule, "ui/agenda/page.cpp", "\"ui/meeting/clock.h\""));
    CHECK(breaks(rule, "ui/widgets/chip.cpp", "\"ui/meeting/clock.h\""));
    CHECK_FALSE(breaks(rule, "ui/agenda/page.cpp", "\"ui/agenda/table.h\""));
    CHECK_FALSE(breaks(rule, "ui/agenda/page.cpp", "\"ui/widgets/chip.h\""));
    CHECK_FALSE(breaks(rule, "ui/shell/main_window.cpp", "\"ui/meeting/page.h\""));
    CHECK_FALSE(breaks(rule, "app/main.cpp", "\"ui/meeting/page.h\""));
}

TEST_CASE("Qt in the core is found", "[architecture]")
{
    const auto rule = coreIncludesNoQt;
    CHECK(breaks(rule, "core/base/date.h", "<QDate>"));
    CHECK(breaks(rule, "core/base/date.h", "<QtCore/QDate>"));
    CHECK(breaks(rule, "core/base/date.h", "<qdatetime.h>"));
    CHECK(breaks(rule, "tests/core/base/date_test.cpp", "<QString>"));
    CHECK_FALSE(breaks(rule, "core/pdf/encrypt.cpp", "<qpdf/QPDFWriter.hh>"));
    CHECK_FALSE(breaks(rule, "core/base/date.h", "<chrono>"));
    CHECK_FALSE(breaks(rule, "ui/agenda/page.h", "<QWidget>"));
}

TEST_CASE("SQLCipher outside its folder is found", "[architecture]")
{
    const auto rule = onlySqliteFolderIncludesSqlcipher;
    CHECK(breaks(rule, "core/store/case_store.cpp", "<sqlcipher/sqlite3.h>"));
    CHECK(breaks(rule, "ui/agenda/page.cpp", "<sqlite3.h>"));
    CHECK_FALSE(breaks(rule, "core/store/sqlite/statement.cpp", "<sqlcipher/sqlite3.h>"));
}

TEST_CASE("an include that does not start at the root is found", "[architecture]")
{
    const auto rule = includesStartAtTheRoot;
    CHECK(breaks(rule, "core/base/date.cpp", "\"date.h\""));
    CHECK(breaks(rule, "core/base/date.cpp", "\"../base/date.h\""));
    CHECK_FALSE(breaks(rule, "core/base/date.cpp", "\"core/base/date.h\""));
    CHECK_FALSE(breaks(rule, "ui/agenda/page.cpp", "\"ui_page.h\""));
    CHECK_FALSE(breaks(rule, "core/base/date.cpp", "<chrono>"));
}

TEST_CASE("a source that includes something before its own header is found", "[architecture]")
{
    const std::vector<std::string> paths = {"core/base/date.cpp", "core/base/date.h", "app/main.cpp"};
    CHECK_FALSE(ownHeaderComesFirst(including("core/base/date.cpp", "<chrono>"), paths).empty());
    CHECK_FALSE(ownHeaderComesFirst({"core/base/date.cpp", "// nothing\n"}, paths).empty());
    CHECK(ownHeaderComesFirst(including("core/base/date.cpp", "\"core/base/date.h\""), paths).empty());
    CHECK(ownHeaderComesFirst(including("app/main.cpp", "<chrono>"), paths).empty());
}
