// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting.h"
#include "core/workflow/workspace.h"

namespace marac::workflow {

// How cases come onto agendas and leave them within a step. The running order is read as the write has made it so far, because
// several decisions may be part of one step.

/// Whether a meeting may take cases that nobody sent to it by name: planned, regular, not before today.
bool takesCases(const Workspace& workspace, const meeting::Meeting& meeting);
/// Puts a case at the end of a meeting's agenda, with the length that the rule gives it; where it stands already nothing is done.
Done joinAgenda(Workspace& workspace, store::Write& write, const meeting::Meeting& meeting, const Id<referral::Referral>& referral);
/// The same, where the agenda has been made; where not, the case waits for it to be made.
Done joinMadeAgenda(Workspace& workspace, store::Write& write, const meeting::Meeting& meeting, const Id<referral::Referral>& referral);
/// Takes a case off an agenda; those after it move up, so that positions have no gap.
Done leaveAgenda(store::Write& write, const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral);
enum class Overfull { PassOn, TakeAnyway };
/// Puts a case on the first agenda still to come, after a meeting where one is named, that has been made and has room. A
/// meeting whose agenda is not made yet is waited for. TakeAnyway: where none has room the first takes it.
Done joinNext(Workspace& workspace, store::Write& write, const Id<referral::Referral>& referral, Overfull overfull,
              const meeting::Meeting* after = nullptr);

} // namespace marac::workflow
