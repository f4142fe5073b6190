package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of a language in one tree, so that a text is read once however many rules there are.
 * Each phrase belongs to a group, known by a number.
 */
final class Phrases {

    private static final int GAP = -1;
    private static final int LONGEST_GAP = 2;
    private static final int BREAK =
            Token.SEMICOLON | Token.COLON | Token.DASH | Token.STOP | Token.COMMA;

    private final Language language;
    private final Map<String, Integer> words = new HashMap<>();
    private final Node root = new Node();

    Phrases(Language language) {
        this.language = language;
    }

    /** Adds a phrase as head office writes it. */
    void add(String phrase, int group) {
        Node node = root;
        for (String part : phrase.strip().split("\\s+")) {
            for (int key : keys(part)) {
                node = node.step(key);
            }
        }
        if (node != root) {
            node.groups.add(group);
        }
    }

    private List<Integer> keys(String part) {
        if (part.equals("*")) {
            return List.of(GAP);
        }
        boolean exact = part.length() > 2 && part.startsWith("\"") && part.endsWith("\"");
        List<Integer> keys = new ArrayList<>();
        for (Token token : language.words(PlainText.of(part.replace("\"", "")).text())) {
            String word = exact ? '"' + token.form() : token.stem();
            keys.add(words.computeIfAbsent(word, unused -> words.size()));
        }
        return keys;
    }

    /** Marks every phrase that stands in the sentence. */
    Marks find(List<Token> sentence) {
        int size = sentence.size();
        int[] stems = new int[size];
        int[] forms = new int[size];
        for (int i = 0; i < size; i++) {
            stems[i] = words.getOrDefault(sentence.get(i).stem(), Integer.MIN_VALUE);
            forms[i] = words.getOrDefault('"' + sentence.get(i).form(), Integer.MIN_VALUE);
        }
        Marks marks = new Marks();
        Walk walk = new Walk(sentence, stems, forms, marks);
        for (int i = 0; i < size; i++) {
            walk.from(i);
        }
        return marks;
    }

    /** One reading of a sentence. A phrase never reaches over a punctuation mark. */
    private final class Walk {
        private final List<Token> sentence;
        private final int[] stems;
        private final int[] forms;
        private final Marks marks;
        private int start;

        Walk(List<Token> sentence, int[] stems, int[] forms, Marks marks) {
            this.sentence = sentence;
            this.stems = stems;
            this.forms = forms;
            this.marks = marks;
        }

        void from(int first) {
            start = first;
            step(root, first);
        }

        private void step(Node node, int at) {
            if (at >= stems.length || at > start && sentence.get(at).has(BREAK)) {
                return;
            }
            follow(node.at(stems[at]), at);
            follow(node.at(forms[at]), at);
            Node gap = node.at(GAP);
            for (int skip = 0; gap != null && skip <= LONGEST_GAP && at + skip < stems.length; skip++) {
                if (skip > 0 && sentence.get(at + skip).has(BREAK)) {
                    return;
                }
                follow(gap.at(stems[at + skip]), at + skip);
                follow(gap.at(forms[at + skip]), at + skip);
            }
        }

        private void follow(@Nullable Node node, int at) {
            if (node == null) {
                return;
            }
            for (int group : node.groups) {
                marks.add(group, new Span(start, at));
            }
            step(node, at + 1);
        }
    }

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final List<Integer> groups = new ArrayList<>();

        Node step(int key) {
            return next.computeIfAbsent(key, unused -> new Node());
        }

        @Nullable Node at(int key) {
            return next.get(key);
        }
    }
}
