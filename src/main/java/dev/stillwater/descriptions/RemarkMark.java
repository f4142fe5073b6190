package dev.stillwater.descriptions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Words of a text that a remark is about, with the number that the remark has on the screen. */
final class RemarkMark extends CustomNode {

    private final int number;

    private RemarkMark(int number) {
        this.number = number;
    }

    /** The node within the mark of the first remark over any of these characters, or as it is. */
    static Node around(Node node, int from, int to, List<NumberedPlace> remarks) {
        Optional<NumberedPlace> found = remarks.stream()
                .filter(one -> one.place().start() < to && one.place().end() > from)
                .findFirst();
        if (found.isEmpty()) {
            return node;
        }
        RemarkMark mark = new RemarkMark(found.get().number());
        mark.appendChild(node);
        return mark;
    }

    /** Writes {@code mark} elements with the remark's number. */
    static final class Renderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(RemarkMark.class);
        }

        @Override
        public void render(Node node) {
            String number = String.valueOf(((RemarkMark) node).number);
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "remark-mark");
            attributes.put("data-remark", number);
            context.getWriter().tag("mark", attributes);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().tag("/mark");
        }
    }
}
