// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/base/clock.h"
#include "core/base/drafts.h"
#include "core/base/id.h"
#include "core/base/secret.h"
#include "core/workflow/case_book.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace marac::store {
class Store;
class Write;
struct Slot;
} // namespace marac::store

namespace marac::workflow {

class RepeatBook;

/// The outside world of a workspace. Clock and ids outlive it.
struct Surroundings {
    const Clock& clock;
    IdSource& ids;
    enum class KeyCost { Normal, Cheapest } keyCost = KeyCost::Normal; ///< Cheapest only for tests and the demo area
};

/// An opened Marac: its store, what is in it, and the one way to change it. Every front end has one; every step goes through
/// step() and so leaves exactly one event in the trail. Used from one thread.
class Workspace : public Drafts {
public:
    struct Created;
    /// What the first run asks for.
    struct NewArea {
        triage::Area area;
        std::string slotLabel = "Coordinator"; ///< a job title, never a name
    };
    static Result<Created> create(const std::filesystem::path& folder, const NewArea& area, const Secret& passphrase,
                                  const Surroundings& around);
    static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& folder, const Secret& words,
                                                   const Surroundings& around, const std::string& slotId = {});
    ~Workspace() override;

    const CaseBook& book() const { return m_book; }
    const Clock& clock() const { return m_clock; }
    Date today() const { return m_clock.today(); }
    IdSource& ids() { return m_ids; }
    const std::filesystem::path& folder() const;
    /// The job title under which the store was opened; it signs and is named in the trail.
    std::string openedBy() const;

    /// Repeats and possible matches, worked out when first asked for and again after people or referrals change.
    const RepeatBook& repeats() const;

    /// One step: `work` writes, then the step's event is added and everything is committed together. Where `work` fails
    /// nothing has happened. The answer is the event's number, 0 where nothing was changed. A long step may let the window
    /// answer meanwhile: what is half-typed then is kept when it ends, and another step is refused with InUse.
    Result<audit::EventSeq> step(const audit::Step& step, const std::function<Done(store::Write&)>& work);
    /// Notes a step that changes nothing, such as an export.
    Result<audit::EventSeq> note(const audit::Step& step);

    Result<audit::EventSeq> undoLast();
    Result<audit::EventSeq> redoLast();
    Result<audit::EventSeq> undo(audit::EventSeq event);

    /// A step is being written just now: a listener to its progress may ask, and must not let the workspace go.
    bool isInAStep() const { return m_isInAStep; }

    /// Half-typed words, kept outside the trail: they are no step yet.
    std::string draft(const std::string& place) const override;
    std::vector<std::string> draftPlaces(const std::string& beginning) const override;
    Done keepDraft(const std::string& place, const std::string& words) override;
    /// Told when half-typed words could not be kept, so that the person hears it at once.
    void onDraftRefused(std::function<void(const Error&)> listener) { m_draftRefused = std::move(listener); }

    /// Called after every change with the step's name and the tables touched.
    using Listener = std::function<void(const std::string& step, const std::vector<std::string>& tables)>;
    void onChanged(Listener listener);

    /// For the steps about the store itself (slots, backup, verify, the trail).
    store::Store& store() { return *m_store; }
    const store::Store& store() const { return *m_store; }

private:
    Workspace(std::unique_ptr<store::Store> store, const Surroundings& around);
    Done start();
    Done notDuringAStep() const;
    void keepWaitingDrafts();
    Result<audit::EventSeq> refreshed(Result<audit::EventSeq> event);

    std::unique_ptr<store::Store> m_store;
    const Clock& m_clock;
    IdSource& m_ids;
    CaseBook m_book;
    mutable std::unique_ptr<RepeatBook> m_repeats;
    std::vector<Listener> m_listeners;
    std::map<std::string, std::string> m_drafts;
    std::map<std::string, std::string> m_draftsWaiting; ///< typed while a step was under way
    bool m_isInAStep = false;
    std::function<void(const Error&)> m_draftRefused;
    std::vector<std::string> m_touched; ///< tables of the change being told
    std::string m_touchedBy;
};

struct Workspace::Created {
    std::unique_ptr<Workspace> workspace;
    Secret recoveryCode;
};

} // namespace marac::workflow
