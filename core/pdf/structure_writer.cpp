// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/structure_writer.h"

#include "core/pdf/pdf_text.h"

namespace marac::pdf {

namespace {

using Handle = QPDFObjectHandle;

class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const ElementTree& tree, std::vector<Handle>& pageObjects)
        : m_tree(tree), m_pages(pageObjects), m_root(pdf.makeIndirectObject(Handle::parse("<</Type /StructTreeRoot>>")))
    {
        for (const Element& element : tree.elements()) {
            m_elements.push_back(pdf.makeIndirectObject(Handle::newDictionary()));
            m_elements.back().replaceKey("/S", Handle::newName(std::string("/") + nameOf(element.role)));
        }
    }

    Handle write(const std::vector<Page>& pages)
    {
        for (size_t i = 0; i < m_elements.size(); ++i)
            fill(m_tree.elements()[i], m_elements[i]);
        Handle numbers = Handle::newArray();
        for (size_t page = 0; page < pages.size(); ++page) {
            Handle parents = Handle::newArray();
            for (const int element : pages[page].elements)
                parents.appendItem(m_elements[static_cast<size_t>(element)]);
            numbers.appendItem(Handle::newInteger(static_cast<long long>(page)));
            numbers.appendItem(parents);
            m_pages[page].replaceKey("/StructParents", Handle::newInteger(static_cast<long long>(page)));
        }
        Handle parentTree = Handle::newDictionary();
        parentTree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/K", m_elements.front());
        m_root.replaceKey("/ParentTree", parentTree);
        m_root.replaceKey("/ParentTreeNextKey", Handle::newInteger(static_cast<long long>(pages.size())));
        return m_root;
    }

private:
    void fill(const Element& element, Handle& object)
    {
        object.replaceKey("/Type", Handle::newName("/StructElem"));
        object.replaceKey("/P", element.parent < 0 ? m_root : m_elements[static_cast<size_t>(element.parent)]);
        if (!element.language.empty())
            object.replaceKey("/Lang", Handle::newUnicodeString(element.language));
        if (!element.actualText.empty())
            object.replaceKey("/ActualText", Handle::newUnicodeString(utf8(element.actualText)));
        if (element.role == Role::L)
            object.replaceKey("/A", Handle::parse(element.numbering == Numbering::Disc
                                                      ? "<</O /List /ListNumbering /Disc>>"
                                                      : "<</O /List /ListNumbering /None>>"));
        if (element.scope != Scope::None)
            object.replaceKey("/A", Handle::parse(element.scope == Scope::Row ? "<</O /Table /Scope /Row>>"
                                                                              : "<</O /Table /Scope /Column>>"));
        addKids(element, object);
    }

    /// The page of the first content is the element's own; content on later pages names its page itself.
    void addKids(const Element& element, Handle& object)
    {
        Handle kids = Handle::newArray();
        int ownPage = -1;
        for (const Kid& kid : element.kids) {
            if (const auto* child = std::get_if<ElementId>(&kid)) {
                kids.appendItem(m_elements[static_cast<size_t>(*child)]);
                continue;
            }
            const auto& content = std::get<ContentRef>(kid);
            if (ownPage < 0) {
                ownPage = content.page;
                object.replaceKey("/Pg", m_pages[static_cast<size_t>(ownPage)]);
            }
            kids.appendItem(reference(content, ownPage));
        }
        if (kids.getArrayNItems() > 0)
            object.replaceKey("/K", kids);
    }

    Handle reference(const ContentRef& content, int ownPage)
    {
        if (content.page == ownPage)
            return Handle::newInteger(content.mcid);
        Handle reference = Handle::parse("<</Type /MCR>>");
        reference.replaceKey("/Pg", m_pages[static_cast<size_t>(content.page)]);
        reference.replaceKey("/MCID", Handle::newInteger(content.mcid));
        return reference;
    }

    const ElementTree& m_tree;
    std::vector<Handle>& m_pages;
    Handle m_root;
    std::vector<Handle> m_elements;
};

} // namespace

Handle writeStructure(QPDF& pdf, const ElementTree& tree, const std::vector<Page>& pages,
                      std::vector<Handle>& pageObjects)
{
    return StructureWriter(pdf, tree, pageObjects).write(pages);
}

} // namespace marac::pdf
