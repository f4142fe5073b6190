package dev.stillwater.paper;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document to be printed, composed block by block. Words are words here and never markup: whatever
 * somebody typed stands on paper as it was typed, or, where the fonts have no letters for it, as its
 * name in square brackets.
 */
public final class Paper {

    private final Document document;
    private final Element head;
    private final Element bookmarks;
    private final PaperBlock body;
    private int sections;
    private boolean exchanged;

    /**
     * @param language in which most of it is written
     * @param title shown by readers as the document's name
     */
    public Paper(PaperSize size, Locale language, String title) {
        document = newDocument();
        Element root = document.createElement("html");
        root.setAttribute("lang", language.toLanguageTag());
        document.appendChild(root);
        head = append(root, "head");
        append(head, "title").setTextContent(title);
        append(head, "style").setTextContent("@page { size: " + size.inStyles() + " }");
        bookmarks = append(head, "bookmarks");
        body = new PaperBlock(this, append(root, "body"));
        describe("subject", title);
    }

    /** Who gives it out, for the document's data. */
    public Paper by(String author) {
        return describe("author", author);
    }

    /** What it is about, for the document's data. */
    public Paper about(String subject) {
        return describe("subject", subject);
    }

    /**
     * The foot of every page: what it is, and which page of how many.
     *
     * @param of the word between the two numbers
     */
    public Paper foot(String words, String of) {
        PaperBlock foot = body.first("foot");
        foot.block("foot-words").words(words);
        PaperBlock pages = foot.block("foot-pages");
        pages.span("page-number");
        pages.words(" " + of + " ");
        pages.span("page-count");
        return this;
    }

    /** Where everything stands. */
    public PaperBlock body() {
        return body;
    }

    /** A heading that a reader finds in the list of bookmarks too. */
    public void sectionHeading(PaperBlock where, String words) {
        String id = "section-" + ++sections;
        where.heading(2, "section", words).named(id);
        Element bookmark = append(bookmarks, "bookmark");
        bookmark.setAttribute("name", words);
        bookmark.setAttribute("href", "#" + id);
    }

    /** Whether something so far stands as its name in square brackets. */
    public boolean isExchanged() {
        return exchanged;
    }

    Document document() {
        return document;
    }

    void style(String styles) {
        Element style = document.createElement("style");
        style.setTextContent(styles);
        head.insertBefore(style, head.getFirstChild());
    }

    String written(String typed) {
        Lettering.Written written = Lettering.of(typed);
        exchanged |= written.exchanged();
        return written.text();
    }

    static Element append(Element parent, String tag) {
        Element child = parent.getOwnerDocument().createElement(tag);
        parent.appendChild(child);
        return child;
    }

    private Paper describe(String name, String content) {
        for (var child = head.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element known && name.equals(known.getAttribute("name"))) {
                known.setAttribute("content", content);
                return this;
            }
        }
        Element meta = append(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        return this;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
