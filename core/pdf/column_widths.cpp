// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/column_widths.h"

#include <algorithm>
#include <cmath>

namespace marac::pdf {

namespace {

/// No word, however long, takes more than this part of the width from the other columns.
constexpr double kLargestClaim = 0.4;

double shareOf(const ColumnWish& wish)
{
    return std::isfinite(wish.share) && wish.share > 0 ? wish.share : 1;
}

/// Columns whose share is less than their claim get the claim; the others divide what is left. True once none is short.
bool settle(const std::vector<ColumnWish>& wishes, const std::vector<double>& claims, double width,
            std::vector<double>& widths)
{
    double free = width;
    double shares = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (widths[i] > 0)
            free -= widths[i];
        else
            shares += shareOf(wishes[i]);
    }
    bool isSettled = true;
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (widths[i] <= 0 && free * shareOf(wishes[i]) / shares < claims[i]) {
            widths[i] = claims[i];
            isSettled = false;
        }
    }
    if (!isSettled)
        return false;
    for (size_t i = 0; i < wishes.size(); ++i)
        widths[i] = widths[i] > 0 ? widths[i] : free * shareOf(wishes[i]) / shares;
    return true;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double width)
{
    std::vector<double> claims;
    double claimed = 0;
    for (const ColumnWish& wish : wishes) {
        claims.push_back(std::clamp(wish.narrowest, 1.0, width * kLargestClaim));
        claimed += claims.back();
    }
    if (claimed >= width) {
        for (double& claim : claims)
            claim *= width / claimed;
        return claims;
    }
    std::vector<double> widths(wishes.size(), 0.0);
    while (!settle(wishes, claims, width, widths)) {
    }
    return widths;
}

} // namespace marac::pdf
