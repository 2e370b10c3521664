// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/an_agenda.h"

#include <catch2/catch_test_macros.hpp>

namespace marac::workflow::testing {

AnAgenda::AnAgenda(int count)
{
    REQUIRE(saveAgency(workspace(), {{}, "Council housing", agency::ReturnSource::Housing, agency::Membership::Invited, {}, agency::Language::English}));
    housing = book().agencies().back().id;
    REQUIRE(saveAgency(workspace(), {{}, "Children's care", agency::ReturnSource::ChildrenSocialCare, agency::Membership::Core, {}, agency::Language::English}));
    children = book().agencies().back().id;
    REQUIRE(decide(workspace(), referral, {triage::Decision::Kind::Accept, "", std::nullopt}));
    cases.push_back(referral);
    for (int i = 1; i < count; ++i)
        cases.push_back(addCase());
    REQUIRE(buildAgenda(workspace(), meeting));
}

Id<referral::Referral> AnAgenda::addCase(const std::function<void(ReferralForm&)>& change)
{
    constexpr const char* kSurnames[]{"Rees", "Nowak", "Begum", "Mensah", "Dixon", "Ahmed", "Kozak", "Lloyd", "King", "Young", "Khan", "Bevan", "Cox", "Reid"};
    const auto number = static_cast<size_t>(m_number++);
    ReferralForm form = newReferralForm(workspace());
    form.victim.name = {"Nia" + std::string(1 + number / std::size(kSurnames), 'h'), kSurnames[number % std::size(kSurnames)]};
    form.perpetrators.front().name = {"Dai", std::string("Of ") + kSurnames[number % std::size(kSurnames)]};
    form.referral.received = clock.today().addDays(-20 + static_cast<int>(number));
    for (size_t i = 0; i < 14; ++i)
        form.referral.dash.items[i].answer = dash::Answer::Yes;
    if (change)
        change(form);
    const auto saved = saveReferral(workspace(), form);
    REQUIRE(saved);
    REQUIRE(decide(workspace(), saved->referral, {triage::Decision::Kind::Accept, "Judged so", std::nullopt}));
    return saved->referral;
}

Id<meeting::Meeting> AnAgenda::addMeeting(const Date& date)
{
    NewMeeting wanted;
    wanted.date = date;
    const auto made = createMeeting(workspace(), wanted);
    REQUIRE(made);
    return *made;
}

agenda::AgendaItem AnAgenda::item(const Id<referral::Referral>& of) const
{
    for (const agenda::AgendaItem& item : book().agendaItems()) {
        if (item.referral == of)
            return item;
    }
    FAIL("the case is on no agenda");
    return {};
}

std::vector<std::string> AnAgenda::refs(const Id<meeting::Meeting>& of) const
{
    std::vector<std::string> refs;
    for (const agenda::AgendaItem& item : book().agendaOf(of))
        refs.push_back(item.isCase() ? refOf(item.referral) : "break");
    return refs;
}

void AnAgenda::step(const std::function<bool()>& take)
{
    const size_t before = events();
    REQUIRE(take());
    CHECK(events() == before + 1);
    CHECK(workspace().undoLast());
    CHECK(workspace().redoLast());
}

} // namespace marac::workflow::testing
