// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/a_store.h"

#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/store/folder.h"
#include "core/store/vault/key_file.h"
#include "core/store/vault/passphrase.h"
#include "core/store/vault/patience.h"
#include "core/store/vault/recovery_code.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <set>

using namespace marac;
using namespace marac::store;
using namespace marac::store::testing;
using vault::RecoveryCode;
using vault::Strength;

TEST_CASE("the printed recovery code opens the store however it is spaced", "[store][security]")
{
    Place place;
    World world;
    Secret code;
    { Store store = aStore(place, world, &code); }
    CHECK(code.size() == 35);
    const std::string printed(code.view());
    std::string loose = lowerCase(printed);
    loose[5] = ' ';
    for (const std::string& typed : {printed, loose}) {
        const auto store = opened(place, world, typed);
        REQUIRE(store);
        CHECK(store->openedWith().kind == SlotKind::Recovery);
    }
    std::string mistyped = printed;
    mistyped[0] = mistyped[0] == 'A' ? 'B' : 'A';
    CHECK(opened(place, world, mistyped).error().say.source.find("typing mistake") != std::string::npos);
}

TEST_CASE("any one mistyped symbol and any two neighbours exchanged are noticed", "[store]")
{
    const Secret symbols = RecoveryCode::generate();
    const std::string printed(RecoveryCode::printed(symbols).view());
    const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (size_t i = 0; i < printed.size(); ++i) {
        if (printed[i] == '-')
            continue;
        for (const char other : alphabet) {
            std::string typed = printed;
            typed[i] = other;
            Secret read;
            const bool isSame = other == printed[i];
            CHECK((RecoveryCode::read(Secret(std::string_view(typed)), read) == RecoveryCode::Reading::Code) == isSame);
        }
    }
    Secret read;
    REQUIRE(RecoveryCode::read(Secret(std::string_view(printed)), read) == RecoveryCode::Reading::Code);
    CHECK(read.isSameAs(symbols));
}

TEST_CASE("a slot can be added, changed and revoked without anybody else's passphrase", "[store][security]")
{
    Place place;
    World world;
    Secret code;
    {
        Store store = aStore(place, world, &code);
        keepPerson(store, "p1", "A");
        const auto slot = store.addSlot("Coordinator", Secret("coordinator words"));
        REQUIRE(slot);
        REQUIRE(store.changePassphrase(*slot, Secret("other coordinator words")));
        CHECK(store.slots().size() == 3);
    }
    CHECK(opened(place, world, "coordinator words").error().code == ErrorCode::WrongPassphrase);
    {
        auto store = opened(place, world, "other coordinator words");
        REQUIRE(store);
        CHECK(store->openedWith().label == "Coordinator");
        const Slot chair = Store::slotsOf(place.store())->front();
        REQUIRE(chair.label == "Chair");
        REQUIRE(store->revokeSlot(chair.id));
        CHECK(nameOf(*store, "p1") == "A");
        keepPerson(*store, "p2", "B");
        CHECK(store->verify()->empty());
        CHECK(store->revokeSlot(store->openedWith().id).error().code == ErrorCode::NotAllowed);
    }
    CHECK_FALSE(std::filesystem::exists(dataFile(place.store(), 1)));
    CHECK(std::filesystem::exists(dataFile(place.store(), 2)));
    CHECK(opened(place, world).error().code == ErrorCode::WrongPassphrase);
    CHECK(nameOf(*opened(place, world, std::string(code.view())), "p2") == "B");
}

TEST_CASE("a new recovery code replaces the old one", "[store][security]")
{
    Place place;
    World world;
    Secret old;
    Secret renewed;
    {
        Store store = aStore(place, world, &old);
        renewed = std::move(*store.renewRecoveryCode());
    }
    CHECK(opened(place, world, std::string(old.view())).error().code == ErrorCode::WrongPassphrase);
    CHECK(opened(place, world, std::string(renewed.view())));
}

TEST_CASE("an older twin of the key file never lets a revoked passphrase back in", "[store][security]")
{
    Place place;
    World world;
    std::string before;
    {
        Store store = aStore(place, world);
        before = bytesOf(keysFile(place.store()));
        REQUIRE(store.changePassphrase(store.slots().front().id, Secret("new words for the chair")));
    }
    std::filesystem::remove(keysTwin(place.store()));
    std::ofstream(keysTwin(place.store()), std::ios::binary) << before;
    CHECK(opened(place, world).error().code == ErrorCode::WrongPassphrase);
    CHECK(opened(place, world, "new words for the chair"));
    CHECK(bytesOf(keysTwin(place.store())) == bytesOf(keysFile(place.store())));
}

TEST_CASE("a passphrase is the same on any keyboard", "[store]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    // Full-width letters and a no-break space, as some keyboards give them.
    CHECK(opened(place, world, "ｐlain\u00a0harbour violet seven"));
}

TEST_CASE("no single flipped bit of a key file is taken for a key file", "[store][security]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    const std::string text = bytesOf(keysFile(place.store()));
    vault::Bytes bytes(text.begin(), text.end());
    REQUIRE(vault::KeyFile::parse(bytes));
    for (size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        bytes[bit / 8] = static_cast<unsigned char>(bytes[bit / 8] ^ (1U << bit % 8));
        CHECK_FALSE(vault::KeyFile::parse(bytes));
        bytes[bit / 8] = static_cast<unsigned char>(bytes[bit / 8] ^ (1U << bit % 8));
    }
    for (size_t size = 0; size < bytes.size(); size += 7)
        CHECK_FALSE(vault::KeyFile::parse(std::span(bytes).first(size)));
}

TEST_CASE("the delay after wrong passphrases grows and ends", "[store]")
{
    CHECK(vault::delayAfter(4) == 0);
    CHECK(vault::delayAfter(5) == 1);
    CHECK(vault::delayAfter(8) == 8);
    CHECK(vault::delayAfter(1000000) == 300);
    CHECK(vault::secondsToWait({8, Instant(100)}, Instant(103)) == 5);
    CHECK(vault::secondsToWait({8, Instant(100)}, Instant(50)) == 0);
}

TEST_CASE("what is suggested as a passphrase is strong, and what is easy to guess is not", "[store]")
{
    const Secret one = vault::suggestPassphrase();
    CHECK(vault::strengthOf(one) == Strength::Strong);
    CHECK(split(one.view(), ' ').size() == 5);
    CHECK_FALSE(one.isSameAs(vault::suggestPassphrase()));
    for (const char* weak : {"", "password", "Password1!", "marac2026", "aaa aaa aaa aaa", "12345678901234"})
        CHECK(vault::strengthOf(Secret(std::string_view(weak))) != Strength::Strong);
}

TEST_CASE("the words for passphrases are many, plain and told apart by four letters", "[store]")
{
    std::set<std::string> beginnings;
    size_t count = 0;
    for (const std::string& word : split(embedded("phrases/words.txt"), '\n')) {
        if (word.empty())
            continue;
        ++count;
        CHECK((word.size() >= 4 && word.size() <= 7));
        CHECK(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos);
        beginnings.insert(word.substr(0, 4));
    }
    CHECK(count >= 2048);
    CHECK(beginnings.size() == count);
}
