// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <zip.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace marac::intake {

/// What an XML reader is told. Element names come without their prefix; attributes likewise.
struct XmlEvents {
    using Attributes = std::map<std::string, std::string, std::less<>>;
    std::function<void(std::string_view name, const Attributes& attributes)> begin;
    std::function<void(std::string_view name)> end;
    std::function<void(std::string_view text)> text;
    /// Asked between pieces; true stops the reading without an error.
    std::function<bool()> isEnough = [] { return false; };
};

/// The parts of a workbook, unpacked piece by piece and never as a whole. The sum of what is unpacked is limited, whatever
/// the file says about itself; a document type declaration, which no workbook has, is refused.
class ZipParts {
public:
    static Result<ZipParts> open(std::string_view bytes);

    bool has(const std::string& part) const;
    Done readXml(const std::string& part, const XmlEvents& events);

private:
    struct Close {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    explicit ZipParts(zip_t* archive) : m_archive(archive) {}

    std::unique_ptr<zip_t, Close> m_archive;
    size_t m_unpacked = 0;
};

/// "This workbook is damaged", with the place for a technician.
Error damagedWorkbook(std::string detail);

} // namespace marac::intake
