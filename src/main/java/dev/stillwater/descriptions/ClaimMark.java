package dev.stillwater.descriptions;

import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Words of a text in which a claim was found. */
final class ClaimMark extends CustomNode {

    private final Finding finding;

    private ClaimMark(Finding finding) {
        this.finding = finding;
    }

    /**
     * Marks what findings and remarks cover of a piece of text.
     *
     * @param places of its signs in its source, and of what follows them
     */
    static void mark(Text text, int[] places, List<Finding> findings, List<NumberedPlace> remarks) {
        String literal = text.getLiteral();
        Set<Integer> cuts = new TreeSet<>(Set.of(0, literal.length()));
        for (Finding finding : findings) {
            cuts.add(first(places, finding.start()));
            cuts.add(first(places, finding.end()));
        }
        for (NumberedPlace remark : remarks) {
            cuts.add(first(places, remark.place().start()));
            cuts.add(first(places, remark.place().end()));
        }
        int begin = 0;
        for (int end : cuts) {
            if (end > begin) {
                Node piece = piece(literal.substring(begin, end), covering(places[begin], places[end], findings));
                text.insertBefore(RemarkMark.around(piece, places[begin], places[end], remarks));
                begin = end;
            }
        }
        text.unlink();
    }

    /** The first sign that stands at a place of the source or behind it. */
    private static int first(int[] places, int place) {
        int sign = 0;
        while (sign < places.length - 1 && places[sign] < place) {
            sign++;
        }
        return sign;
    }

    /** Marks all of a piece of text when a finding or a remark covers any of it. */
    static void markWhole(Node node, int from, int to, List<Finding> findings, List<NumberedPlace> remarks) {
        Node place = new Text("");
        node.insertBefore(place);
        Node inner = node;
        Optional<Finding> finding = covering(from, to, findings);
        if (finding.isPresent()) {
            inner = new ClaimMark(finding.get());
            inner.appendChild(node);
        }
        place.insertAfter(RemarkMark.around(inner, from, to, remarks));
        place.unlink();
    }

    private static Node piece(String words, Optional<Finding> finding) {
        Text text = new Text(words);
        if (finding.isEmpty()) {
            return text;
        }
        ClaimMark mark = new ClaimMark(finding.get());
        mark.appendChild(text);
        return mark;
    }

    /** The strictest finding over any of these characters. */
    private static Optional<Finding> covering(int from, int to, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.start() < to && finding.end() > from)
                .min(Comparator.comparing(Finding::severity));
    }

    private static String cssClass(Severity severity) {
        return switch (severity) {
            case PROHIBITED -> "claim prohibited";
            case NEEDS_EVIDENCE -> "claim evidence";
            case NEEDS_DISCLAIMER -> "claim disclaimer";
            case NOTICE -> "claim notice";
        };
    }

    /** Writes marks as {@code mark} elements whose class says how strict the finding is. */
    static final class Renderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ClaimMark.class);
        }

        @Override
        public void render(Node node) {
            Finding finding = ((ClaimMark) node).finding;
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", cssClass(finding.severity()));
            attributes.put("title", finding.family());
            context.getWriter().tag("mark", attributes);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().tag("/mark");
        }
    }
}
