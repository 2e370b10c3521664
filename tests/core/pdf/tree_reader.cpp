// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/tree_reader.h"

namespace marac::tests {

namespace {

std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
{
    QPDFObjectHandle kids = element.getKey("/K");
    if (kids.isNull())
        return {};
    return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
}

std::string roleOf(QPDFObjectHandle element)
{
    return element.getKey("/S").getName().substr(1);
}

} // namespace

TreeReader::TreeReader(QPDF& pdf, ContentTexts& contents, Inspection& found)
    : m_pdf(pdf), m_contents(contents), m_found(found)
{
    readParentTree();
}

void TreeReader::readParentTree()
{
    QPDFObjectHandle numbers = m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    for (QPDFObjectHandle page : m_pdf.getAllPages()) {
        m_pageNumbers.emplace(page.getObjGen(), m_pageNumbers.size() + 1);
        const int key = page.getKey("/StructParents").getIntValueAsInt();
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            if (numbers.getArrayItem(i).getIntValueAsInt() == key)
                m_parents[page.getObjGen()] = numbers.getArrayItem(i + 1).getArrayAsVector();
    }
}

void TreeReader::read()
{
    for (QPDFObjectHandle kid : kidsOf(m_pdf.getRoot().getKey("/StructTreeRoot")))
        m_found.text += readElement(kid, "");
    for (const auto& [page, texts] : m_contents)
        for (const auto& [mcid, text] : texts)
            if (!m_reached.contains({page, mcid}))
                m_found.faults.emplace_back("marked content that the tree does not reach");
}

std::string TreeReader::readElement(QPDFObjectHandle element, const std::string& parentRole)
{
    const std::string role = roleOf(element);
    checkPlace(role, parentRole);
    checkAttributes(element, role);
    const size_t place = m_found.elements.size();
    m_found.elements.push_back({role, "", "", "", m_pageNumbers[element.getKey("/Pg").getObjGen()]});
    std::string text;
    for (QPDFObjectHandle kid : kidsOf(element))
        text += readKid(kid, element, role);
    if (element.hasKey("/ActualText"))
        text = element.getKey("/ActualText").getUTF8Value();
    FoundElement& found = m_found.elements[place];
    found.text = text;
    if (element.hasKey("/Lang"))
        found.language = element.getKey("/Lang").getUTF8Value();
    if (role == "TH" && element.getKey("/A").isDictionary())
        found.scope = element.getKey("/A").getKey("/Scope").getName();
    return role == "Span" ? text : text + "\n";
}

std::string TreeReader::readKid(QPDFObjectHandle kid, QPDFObjectHandle element, const std::string& role)
{
    if (kid.isInteger())
        return readContent(element.getKey("/Pg").getObjGen(), kid.getIntValueAsInt(), element);
    if (kid.getKey("/Type").isNameAndEquals("/MCR"))
        return readContent(kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValueAsInt(), element);
    if (kid.getKey("/P").getObjGen() != element.getObjGen())
        m_found.faults.emplace_back("an element that does not know its parent");
    return readElement(kid, role);
}

std::string TreeReader::readContent(QPDFObjGen page, int mcid, QPDFObjectHandle element)
{
    const auto& parents = m_parents[page];
    const auto index = static_cast<size_t>(mcid);
    if (index >= parents.size() || parents[index].getObjGen() != element.getObjGen())
        m_found.faults.emplace_back("the parent tree disagrees with the tree");
    if (!m_contents[page].contains(mcid))
        m_found.faults.emplace_back("the tree points at content that is not there");
    if (!m_reached.insert({page, mcid}).second)
        m_found.faults.emplace_back("content that is reached twice");
    return m_contents[page][mcid];
}

void TreeReader::checkPlace(const std::string& role, const std::string& parentRole)
{
    static const std::map<std::string, std::set<std::string>> parents{
        {"TR", {"THead", "TBody", "Table"}}, {"TH", {"TR"}},    {"TD", {"TR"}}, {"THead", {"Table"}},
        {"TBody", {"Table"}},                {"LI", {"L"}},     {"Lbl", {"LI"}}, {"LBody", {"LI"}},
        {"Caption", {"Table"}},              {"Document", {""}}};
    const auto allowed = parents.find(role);
    if (allowed != parents.end() && !allowed->second.contains(parentRole))
        m_found.faults.push_back(role + " inside " + parentRole);
}

void TreeReader::checkAttributes(QPDFObjectHandle element, const std::string& role)
{
    QPDFObjectHandle attributes = element.getKey("/A");
    if (role == "TH" && !(attributes.isDictionary() && attributes.getKey("/Scope").isName()))
        m_found.faults.emplace_back("TH without a scope");
    if (role == "L" && !(attributes.isDictionary() && attributes.getKey("/ListNumbering").isName()))
        m_found.faults.emplace_back("L without a numbering");
    if (role != "Table")
        return;
    std::set<int> counts;
    countCells(element, counts);
    if (counts.size() != 1)
        m_found.faults.emplace_back("a table with rows of different lengths");
}

void TreeReader::countCells(QPDFObjectHandle table, std::set<int>& counts)
{
    for (QPDFObjectHandle kid : kidsOf(table)) {
        if (!kid.isDictionary() || !kid.hasKey("/S"))
            continue;
        if (roleOf(kid) == "TR")
            counts.insert(static_cast<int>(kidsOf(kid).size()));
        else
            countCells(kid, counts);
    }
}

} // namespace marac::tests
