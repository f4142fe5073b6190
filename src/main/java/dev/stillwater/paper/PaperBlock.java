package dev.stillwater.paper;

import org.w3c.dom.Element;

/** A part of a paper that takes words and other parts. Styles are names in {@code paper.css}. */
public final class PaperBlock {

    private final Paper paper;
    private final Element element;

    PaperBlock(Paper paper, Element element) {
        this.paper = paper;
        this.element = element;
    }

    /** A part below the others. */
    public PaperBlock block(String style) {
        return part("div", style);
    }

    /** A heading; the first level is the title, each further one stands below the one before. */
    public PaperBlock heading(int level, String style, String words) {
        return part("h" + level, style).words(words);
    }

    /** A paragraph. */
    public PaperBlock paragraph(String style, String words) {
        return part("p", style).words(words);
    }

    /** A table for rows. */
    public PaperBlock table(String style) {
        return part("table", style).part("tbody", "");
    }

    /** A row of a table. */
    public PaperBlock row(String style) {
        return part("tr", style);
    }

    /** The cell that says what its row is about. */
    public PaperBlock rowHead(String style) {
        PaperBlock cell = part("th", style);
        cell.element.setAttribute("scope", "row");
        return cell;
    }

    /** A cell. */
    public PaperBlock cell(String style) {
        return part("td", style);
    }

    /** A part within a line. */
    public PaperBlock span(String style) {
        return part("span", style);
    }

    /** For a screen reader, where its words are in another language than the paper's. */
    public PaperBlock inLanguage(String language) {
        element.setAttribute("lang", language);
        return this;
    }

    /** Words as somebody typed them; they run the way their own script does. */
    public PaperBlock words(String typed) {
        String written = paper.written(typed);
        if (!written.isEmpty()) {
            if (RightToLeft.begins(written)) {
                element.setAttribute("dir", "rtl");
            }
            element.appendChild(element.getOwnerDocument().createTextNode(written));
        }
        return this;
    }

    /** A part above the others. */
    PaperBlock first(String style) {
        PaperBlock first = block(style);
        element.insertBefore(first.element, element.getFirstChild());
        return first;
    }

    void named(String id) {
        element.setAttribute("id", id);
    }

    private PaperBlock part(String tag, String style) {
        Element child = Paper.append(element, tag);
        if (!style.isEmpty()) {
            child.setAttribute("class", style);
        }
        return new PaperBlock(paper, child);
    }
}
