// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/perpetrator_cells.h"
#include "core/referral/import/referral_rows.h"

namespace marac::intake {

/// Reads the cells of one line by a mapping and says what was not understood, each at its column.
class RowReader {
public:
    RowReader(const Mapping& mapping, const Date& today, Findings& findings)
        : m_mapping(mapping), m_today(today), m_findings(findings) {}

    ReferralRow read(const Line& line);

private:
    const Cell& cell(Field field, int number = 0) const;
    std::string words(Field field) const;
    template <typename Value>
    Value understood(Field field, const Reading<Value>& reading, int number = 0);
    /// For answers whose own words are kept anyway: nothing is lost where no code is known.
    template <typename Value>
    Value asWritten(Field field, const Reading<Value>& reading, int number = 0);
    std::optional<int> optionally(Field field, const Reading<int>& count);
    void keep(const MappedColumn& column, Severity severity, Phrase why);
    void readReferral(ReferralRow& row);
    void readVictim(ReferralRow& row);
    void readPerpetrators(ReferralRow& row);
    NamedPerpetrator perpetratorIn(const PerpetratorCells& cells);
    void keepNameless(const PerpetratorCells& cells);
    void readChildrenOf(ReferralRow& row);
    void readConsentOf(ReferralRow& row);
    void readDash(ReferralRow& row);
    void readTelephoneOf(ReferralRow& row);
    void keepUnknownColumns(ReferralRow& row);
    void keepCellsWithoutHeading(ReferralRow& row);

    const Mapping& m_mapping;
    Date m_today;
    Findings& m_findings;
    const Line* m_line = nullptr;
    ReferralRow* m_row = nullptr;
};

} // namespace marac::intake
