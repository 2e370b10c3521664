// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/export/document.h"
#include "core/pdf/page_item.h"

#include <qpdf/QPDF.hh>

namespace marac::pdf {

/// What a reader shows around the pages: title, language, the mark of PDF/UA-1, dates.
void writeMetadata(QPDF& pdf, const exports::Document& document, Instant created);
/// Bookmarks, nested by level.
void writeOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks, const std::vector<QPDFObjectHandle>& pageObjects);

} // namespace marac::pdf
