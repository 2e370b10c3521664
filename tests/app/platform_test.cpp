// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/hardening.h"
#include "app/platform/local_fixed_clock.h"
#include "app/platform/passphrase_source.h"
#include "app/platform/private_file.h"
#include "app/platform/qt_phrasebook.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdlib>
#include <ctime>

#include <sys/resource.h>
#include <unistd.h>

using namespace marac;
using namespace marac::platform;

namespace {

/// A folder that goes when the test ends.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "marac-app-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~ScratchFolder() { std::filesystem::remove_all(m_path); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// The reading end of a pipe that holds a text and then ends.
int pipeWith(const std::string& text)
{
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    REQUIRE(::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    ::close(ends[1]);
    return ends[0];
}

void goToBritain()
{
    setenv("TZ", "GMT0BST,M3.5.0/1,M10.5.0", 1);
    tzset();
}

} // namespace

TEST_CASE("passphrases come a line at a time, and nothing beyond a line is taken", "[platform][security]")
{
    PassphraseSource source(pipeWith("first words\r\nsecond words\nthird words"));
    CHECK(source.next("?")->view() == "first words");
    CHECK(source.next("?")->view() == "second words");
    CHECK(source.next("?")->view() == "third words");
    const auto none = source.next("?");
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("an empty line, an endless line and a closed descriptor are no passphrase", "[platform][security]")
{
    CHECK_FALSE(PassphraseSource(pipeWith("\n")).next("?"));
    CHECK_FALSE(PassphraseSource(pipeWith(std::string(1025, 'a') + "\n")).next("?"));
    CHECK(PassphraseSource(pipeWith(std::string(1024, 'a') + "\n")).next("?"));
    const auto closed = PassphraseSource(987).next("?");
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == ErrorCode::Io);
}

TEST_CASE("a private file can be read by its owner only and is replaced whole", "[platform][security]")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "passphrases.txt";
    REQUIRE(writePrivately(file, "one"));
    REQUIRE(writePrivately(file, "another"));
    CHECK(*readWhole(file) == "another");
    using std::filesystem::perms;
    CHECK((std::filesystem::status(file).permissions() & perms::all) == (perms::owner_read | perms::owner_write));
    const std::filesystem::directory_iterator entries(folder.path());
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("a private file that cannot be written is an error, and nothing is left", "[platform]")
{
    const ScratchFolder folder;
    CHECK_FALSE(writePrivately(folder.path() / "missing" / "file.txt", "words"));
    CHECK_FALSE(readWhole(folder.path() / "missing.txt"));
    CHECK_FALSE(readWhole(folder.path()));
}

TEST_CASE("a played meeting starts at its local time, in summer and in winter", "[platform]")
{
    goToBritain();
    const Date summer = *Date::fromYmd(2026, 7, 2);
    const Date winter = *Date::fromYmd(2026, 11, 26);
    const LocalFixedClock clock(summer, TimeOfDay(570));
    CHECK(clock.now().iso() == "2026-07-02T08:30:00Z");
    CHECK(clock.today() == summer);
    CHECK(clock.timeOf(clock.now()).text() == "09:30");
    CHECK(clock.instantOf(winter, TimeOfDay(570)).iso() == "2026-11-26T09:30:00Z");
}

TEST_CASE("the hour that does not exist in spring is taken as the next one", "[platform]")
{
    goToBritain();
    const LocalFixedClock clock(*Date::fromYmd(2026, 3, 29), TimeOfDay(90));
    CHECK(clock.timeOf(clock.now()).text() == "02:30");
}

TEST_CASE("without a catalogue English is said, and is said to be English", "[platform]")
{
    const QtPhrasebook book(std::string("/nowhere/marac_cy.qm"));
    CHECK(book.language() == "en-GB");
    CHECK(book.say(phraseN("Test", "%n case(s) of %1", 2).with("Borth")) == "2 cases of Borth");
}

#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("after hardening no memory is written to disk by a crash", "[platform][security]")
{
    hardenProcess();
    rlimit limit{1, 1};
    REQUIRE(getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
}
#endif
