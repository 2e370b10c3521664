// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"

#include "core/base/assert.h"
#include "core/store/nouns/area_store.h"
#include "core/store/store.h"
#include "core/workflow/repeats.h"

#include <algorithm>

namespace marac::workflow {

namespace {

store::Surroundings storeSurroundings(const Surroundings& around)
{
    const auto cost = around.keyCost == Surroundings::KeyCost::Cheapest ? store::vault::KdfCost::cheapest()
                                                                        : store::vault::KdfCost::forThisComputer();
    return {around.clock, around.ids, cost};
}

/// What minutes are made of. Once they are signed nobody takes any of it back (DESIGN section 4, rule 9).
bool isMinuted(const std::string& table)
{
    for (const char* minuted : {"information", "risk", "victim_view", "outcome", "session_event", "minutes_version", "attendance"}) {
        if (table == minuted)
            return true;
    }
    return false;
}

} // namespace

Workspace::Workspace(std::unique_ptr<store::Store> store, const Surroundings& around)
    : m_store(std::move(store)), m_clock(around.clock), m_ids(around.ids)
{
}

Workspace::~Workspace() = default;

Done Workspace::start()
{
    m_store->onChanged([this](const store::Change& change) {
        m_touched = change.tables;
        m_touchedBy = change.step;
    });
    m_store->guardUndo([this](const std::vector<audit::FieldChange>& changes) -> Done {
        for (const audit::FieldChange& change : changes) {
            if (!isMinuted(change.table))
                continue;
            auto row = m_store->row(change.table, change.id);
            if (!row || !*row)
                continue;
            const meeting::Meeting* meeting = m_book.meeting((*row)->idOf<meeting::Meeting>("meeting"));
            if (meeting)
                MARAC_DO(meeting::mayChangeMinutes(*meeting));
        }
        return {};
    });
    MARAC_TRY(m_drafts, m_store->drafts());
    return m_book.refresh(*m_store, {});
}

Result<Workspace::Created> Workspace::create(const std::filesystem::path& folder, const NewArea& area, const Secret& passphrase,
                                             const Surroundings& around)
{
    MARAC_TRY(auto created, store::Store::create(folder, area.slotLabel, passphrase, storeSurroundings(around)));
    std::unique_ptr<Workspace> workspace(new Workspace(std::make_unique<store::Store>(std::move(created.store)), around));
    MARAC_DO(workspace->start());
    MARAC_DO(workspace->step({"area.create", "area", Json::object()}, [&](store::Write& write) {
        return store::saveArea(write, area.area);
    }));
    return Created{std::move(workspace), std::move(created.recoveryCode)};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& folder, const Secret& words,
                                                   const Surroundings& around, const std::string& slotId)
{
    MARAC_TRY(auto store, store::Store::open(folder, words, storeSurroundings(around), slotId));
    std::unique_ptr<Workspace> workspace(new Workspace(std::make_unique<store::Store>(std::move(store)), around));
    MARAC_DO(workspace->start());
    return workspace;
}

const std::filesystem::path& Workspace::folder() const
{
    return m_store->folder();
}

std::string Workspace::openedBy() const
{
    return m_store->openedWith().label;
}

const RepeatBook& Workspace::repeats() const
{
    if (!m_repeats)
        m_repeats = std::make_unique<RepeatBook>(m_book);
    return *m_repeats;
}

Done Workspace::notDuringAStep() const
{
    if (m_isInAStep)
        return failure(ErrorCode::InUse, phrase("Workspace", "Something else is just being saved. Nothing was changed; wait until it is done, then do it again."));
    return {};
}

Result<audit::EventSeq> Workspace::step(const audit::Step& step, const std::function<Done(store::Write&)>& work)
{
    MARAC_DO(notDuringAStep());
    m_touched.clear();
    m_isInAStep = true;
    Result<audit::EventSeq> event = [&]() -> Result<audit::EventSeq> {
        MARAC_TRY(store::Write write, m_store->begin());
        MARAC_DO(work(write));
        return write.commit(step);
    }();
    m_isInAStep = false;
    keepWaitingDrafts();
    return refreshed(std::move(event));
}

void Workspace::keepWaitingDrafts()
{
    for (const auto& [place, words] : std::exchange(m_draftsWaiting, {}))
        static_cast<void>(keepDraft(place, words)); // a refusal is told to whom onDraftRefused named
}

Result<audit::EventSeq> Workspace::note(const audit::Step& step)
{
    MARAC_DO(notDuringAStep());
    m_touched.clear();
    return refreshed(m_store->note(step));
}

Result<audit::EventSeq> Workspace::undoLast()
{
    MARAC_DO(notDuringAStep());
    m_touched.clear();
    return refreshed(m_store->undoLast());
}

Result<audit::EventSeq> Workspace::redoLast()
{
    MARAC_DO(notDuringAStep());
    m_touched.clear();
    return refreshed(m_store->redoLast());
}

Result<audit::EventSeq> Workspace::undo(audit::EventSeq event)
{
    MARAC_DO(notDuringAStep());
    m_touched.clear();
    return refreshed(m_store->undo(event));
}

Result<audit::EventSeq> Workspace::refreshed(Result<audit::EventSeq> event)
{
    if (!event || m_touched.empty())
        return event;
    const auto touched = std::exchange(m_touched, {});
    MARAC_DO(m_book.refresh(*m_store, touched));
    // The repeat book points into the case book, which has just been read again.
    const bool isAboutPeople = std::any_of(touched.begin(), touched.end(), [](const std::string& table) {
        return table == "person" || table == "same_person" || table == "referral" || table == "perpetrator_link"
            || table == "child" || table == "assessment";
    });
    if (isAboutPeople)
        m_repeats.reset();
    for (const Listener& listener : m_listeners)
        listener(m_touchedBy, touched);
    return event;
}

std::string Workspace::draft(const std::string& place) const
{
    if (const auto waiting = m_draftsWaiting.find(place); waiting != m_draftsWaiting.end())
        return waiting->second;
    const auto kept = m_drafts.find(place);
    return kept == m_drafts.end() ? std::string() : kept->second;
}

std::vector<std::string> Workspace::draftPlaces(const std::string& beginning) const
{
    std::vector<std::string> places;
    for (auto kept = m_drafts.lower_bound(beginning); kept != m_drafts.end() && kept->first.starts_with(beginning); ++kept)
        places.push_back(kept->first);
    return places;
}

Done Workspace::keepDraft(const std::string& place, const std::string& words)
{
    if (draft(place) == words)
        return {};
    if (m_isInAStep) {
        m_draftsWaiting[place] = words;
        return {};
    }
    const Done kept = m_store->keepDraft(place, words);
    if (!kept) {
        if (m_draftRefused)
            m_draftRefused(kept.error());
        return kept;
    }
    if (words.empty())
        m_drafts.erase(place);
    else
        m_drafts[place] = words;
    return {};
}

void Workspace::onChanged(Listener listener)
{
    m_listeners.push_back(std::move(listener));
}

} // namespace marac::workflow
