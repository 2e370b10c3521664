// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/a_small_area.h"

#include "core/store/store.h"

#include <catch2/catch_test_macros.hpp>

namespace marac::workflow::testing {

namespace fs = std::filesystem;

namespace {

Id<agency::Agency> addAgency(Workspace& workspace, const char* name, agency::ReturnSource source)
{
    REQUIRE(saveAgency(workspace, {{}, name, source, agency::Membership::Core, {}, agency::Language::English}));
    return workspace.book().agencies().back().id;
}

ReferralForm aForm(const Workspace& workspace, const Id<agency::Agency>& referrer)
{
    ReferralForm form = newReferralForm(workspace);
    form.victim.name = {"Bethan", "Price"};
    form.perpetrators.front().name = {"Lee", "Morgan"};
    form.referral.received = *Date::fromYmd(2026, 11, 9);
    form.referral.referrers = {referrer};
    for (size_t i = 0; i < 15; ++i)
        form.referral.dash.items[i].answer = dash::Answer::Yes;
    return form;
}

} // namespace

ASmallArea::ASmallArea()
{
    std::string place = (fs::temp_directory_path() / "marac-small-XXXXXX").string();
    REQUIRE(::mkdtemp(place.data()));
    m_folder = place;
    Workspace::NewArea area;
    area.area.name = "Dyffryn Marac";
    area.area.thresholds.push_back({14, *Date::fromYmd(2026, 1, 1), "criteria"});
    auto created = Workspace::create(m_folder / "Dyffryn.marac", area, Secret("harbour lantern meadow copper violin"),
                                     {clock, m_ids, Surroundings::KeyCost::Cheapest});
    REQUIRE(created);
    m_workspace = std::move(created->workspace);
    police = addAgency(*m_workspace, "Police", agency::ReturnSource::Police);
    idva = addAgency(*m_workspace, "Idva service", agency::ReturnSource::Idva);
    const auto saved = saveReferral(*m_workspace, aForm(*m_workspace, police));
    REQUIRE(saved);
    referral = saved->referral;
    const auto made = createMeeting(*m_workspace, {clock.today(), TimeOfDay(9 * 60 + 30), std::nullopt, meeting::Kind::Regular, "Hall"});
    REQUIRE(made);
    meeting = *made;
}

ASmallArea::~ASmallArea()
{
    m_workspace.reset();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

size_t ASmallArea::events() const
{
    const auto events = m_workspace->store().events(100000);
    REQUIRE(events);
    return events->size();
}

} // namespace marac::workflow::testing
