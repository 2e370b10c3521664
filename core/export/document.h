// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace marac::exports {

/// How strongly a paragraph or cell speaks. Never colour alone: the words carry the meaning, the look supports it.
enum class Tone { Normal, Strong, Quiet, Warning };

struct Heading {
    int level = 1; ///< 1 to 3, never skipping one
    std::string text;
};

struct Paragraph {
    std::string text;
    std::string label; ///< said first, in bold: "Idva". May be empty.
    Tone tone = Tone::Normal;
    std::string language; ///< BCP 47, where it differs from the document's
};

struct BulletList {
    std::vector<std::string> items;
};

/// Facts beside their names: "Date  26 November 2026".
struct Facts {
    struct Fact {
        std::string name;
        std::string value;
    };
    std::vector<Fact> facts;
};

struct Table {
    struct Column {
        std::string heading;
        double width = 1; ///< share of the page width, relative to the other columns
    };
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as columns; the first cell names the row
};

struct PageBreak {
};

using Block = std::variant<Heading, Paragraph, BulletList, Facts, Table, PageBreak>;

/// A finished document as plain blocks. Redaction has already been applied by core/export: what is not in here cannot
/// reach paper. The title, and with it the metadata, names no person (DESIGN section 4, rule 8).
struct Document {
    std::string title;
    std::string language = "en-GB"; ///< BCP 47
    std::string marking;            ///< top and bottom of each page: "OFFICIAL-SENSITIVE"
    std::string handling;           ///< one line under the marking: for whom, not to be passed on
    std::string pageWords;          ///< footer with %1 and %2: "Page %1 of %2"
    std::vector<Block> blocks;
};

/// The document as plain text, one line a thought, in reading order: for golden files, for searching it for what must
/// not be there, and for reading it on the command line.
std::string plainText(const Document& document);

} // namespace marac::exports
