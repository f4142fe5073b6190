package dev.stillwater.descriptions;

import dev.stillwater.claims.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Markdown that people wrote, as HTML that can stand on any page: no scripts, styles, images or raw
 * HTML, links only to web and mail addresses. Headings begin at the third level. Words in which a
 * claim was found can be marked. Pure.
 */
public final class SafeMarkdown {

    private static final int HEADING_OFFSET = 2;
    private static final int LOWEST_HEADING = 6;
    private static final int DEEPEST_BLOCK = 30;
    private static final int DEEPEST_INLINE = 60;
    private static final List<String> PROTOCOLS = List.of("http", "https", "mailto");
    private static final Pattern LEADS = Pattern.compile("(?i)(" + String.join("|", PROTOCOLS) + "):");

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(ClaimMark.Renderer::new)
            .nodeRendererFactory(RemarkMark.Renderer::new)
            .build();

    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6", "hr", "code", "pre", "mark", "a")
            .addAttributes("mark", "class", "title", "data-remark")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", PROTOCOLS.toArray(String[]::new))
            .addEnforcedAttribute("a", "rel", "noopener nofollow")
            // Their marks stand on the side from which their first words are read; paragraphs run by themselves.
            .addEnforcedAttribute("ul", "dir", "auto")
            .addEnforcedAttribute("ol", "dir", "auto")
            .addEnforcedAttribute("blockquote", "dir", "auto");

    private SafeMarkdown() {}

    /** The HTML of a text. */
    public static String html(String markdown) {
        return html(markdown, List.of(), List.of());
    }

    /** The HTML of a text, with the words of these findings of the same text in {@code mark} elements. */
    public static String html(String markdown, List<Finding> findings) {
        return html(markdown, findings, List.of());
    }

    /** Likewise, and with the passages that remarks are about. */
    public static String html(String markdown, List<Finding> findings, List<NumberedPlace> remarks) {
        Node document = PARSER.parse(markdown);
        document.accept(new Adjustment(markdown, findings, remarks));
        return clean(RENDERER.render(document));
    }

    /** What of a text does not reach its readers as it was written. */
    public static Set<LeftOut> leftOut(String markdown) {
        Set<LeftOut> found = EnumSet.noneOf(LeftOut.class);
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found.add(LeftOut.PICTURE);
                super.visit(image);
            }

            @Override
            public void visit(Link link) {
                if (!LEADS.matcher(link.getDestination()).lookingAt()) {
                    found.add(LeftOut.LINK);
                }
                super.visit(link);
            }

            @Override
            public void visit(HtmlInline html) {
                found.add(LeftOut.HTML);
            }

            @Override
            public void visit(HtmlBlock html) {
                found.add(LeftOut.HTML);
            }
        });
        return found;
    }

    /** A text without Markdown, such as a name, likewise. */
    public static String plainHtml(String text, List<Finding> findings) {
        return plainHtml(text, findings, List.of());
    }

    public static String plainHtml(String text, List<Finding> findings, List<NumberedPlace> remarks) {
        Node line = new Text(text);
        Node holder = new org.commonmark.node.Paragraph();
        holder.appendChild(line);
        ClaimMark.mark((Text) line, WrittenSigns.same(0, text), findings, remarks);
        return clean(RENDERER.render(holder));
    }

    private static String clean(String html) {
        return Jsoup.clean(html, "", SAFE, new Document.OutputSettings().prettyPrint(false));
    }

    /** Lowers headings, and marks findings where the source of a piece of text is known. */
    private static final class Adjustment extends AbstractVisitor {

        private final String source;
        private final List<Finding> findings;
        private final List<NumberedPlace> remarks;

        Adjustment(String source, List<Finding> findings, List<NumberedPlace> remarks) {
            this.source = source;
            this.findings = findings;
            this.remarks = remarks;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + HEADING_OFFSET));
            super.visit(heading);
        }

        @Override
        public void visit(Text text) {
            List<SourceSpan> spans = text.getSourceSpans();
            if (findings.isEmpty() && remarks.isEmpty() || spans.isEmpty()) {
                return;
            }
            int from = spans.getFirst().getInputIndex();
            int to = spans.getLast().getInputIndex() + spans.getLast().getLength();
            WrittenSigns.of(source, from, to, text.getLiteral()).ifPresentOrElse(
                    places -> ClaimMark.mark(text, places, findings, remarks),
                    () -> ClaimMark.markWhole(text, from, to, findings, remarks));
        }

        @Override
        public void visit(Code code) {
            List<SourceSpan> spans = code.getSourceSpans();
            if (!spans.isEmpty()) {
                int from = spans.getFirst().getInputIndex();
                ClaimMark.markWhole(code, from, spans.getLast().getInputIndex() + spans.getLast().getLength(), findings,
                        remarks);
            }
        }
    }
}
