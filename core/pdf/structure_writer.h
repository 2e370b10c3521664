// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/element_tree.h"
#include "core/pdf/page_item.h"

#include <qpdf/QPDF.hh>

namespace marac::pdf {

/// The structure tree with its parent tree (ISO 32000-1, 14.7). `pageObjects` are the pages in order; each gets its
/// /StructParents.
QPDFObjectHandle writeStructure(QPDF& pdf, const ElementTree& tree, const std::vector<Page>& pages,
                                std::vector<QPDFObjectHandle>& pageObjects);

} // namespace marac::pdf
