package dev.stillwater.claims.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.stillwater.claims.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A text as it was typed, with the words of findings underlined. */
class MarkedText extends Paragraph {

    private static final long serialVersionUID = 1L;

    void show(String text, List<Finding> findings) {
        getElement().removeAllChildren();
        Set<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        findings.forEach(finding -> {
            cuts.add(finding.start());
            cuts.add(finding.end());
        });
        int begin = 0;
        for (int end : cuts) {
            if (end > begin) {
                getElement().appendChild(piece(text.substring(begin, end), begin, end, findings));
                begin = end;
            }
        }
    }

    private static Element piece(String words, int from, int to, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.start() < to && finding.end() > from)
                .min(Comparator.comparing(Finding::severity))
                .map(finding -> {
                    Element mark = new Element("mark");
                    mark.setText(words);
                    mark.setAttribute("class", "claim " + Looks.mark(finding.severity()));
                    mark.setAttribute("title", finding.family());
                    return mark;
                })
                .orElseGet(() -> Element.createText(words));
    }
}
