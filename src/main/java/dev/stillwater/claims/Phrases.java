package dev.stillwater.claims;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.IntObjectMap;
import com.carrotsearch.hppc.ObjectIntHashMap;
import com.carrotsearch.hppc.ObjectIntMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of a language in one tree, so that a text is read once however many rules there are.
 * Each phrase belongs to a group, known by a number.
 */
final class Phrases {

    private static final int GAP = -1;
    private static final int NONE = -2;
    private static final int LONGEST_GAP = 2;
    /** Words that a gap does not count: "takes all your pain away". */
    private static final Set<String> UNCOUNTED =
            Set.of("the", "all", "your", "any", "el", "la", "los", "las", "tu", "tus", "todo", "toda", "todos", "todas");
    private static final int BREAK =
            Token.SEMICOLON | Token.COLON | Token.DASH | Token.STOP | Token.COMMA;

    private static final String CLOSED = " |";
    private static final String ENDING = "~";
    private static final int SHORTEST_STEM = 2;
    private static final int SINGLE_LETTERS = 0;

    private final Language language;
    private final Set<String> closing;
    private final Set<String> passed;
    private final ObjectIntMap<String> stems = new ObjectIntHashMap<>();
    /** Words that stand for themselves alone. */
    private final ObjectIntMap<String> exact = new ObjectIntHashMap<>();
    private final ObjectIntMap<String> irregular = new ObjectIntHashMap<>();
    /** By their last two letters. */
    private final IntObjectMap<Map<String, Integer>> endings = new IntObjectHashMap<>();
    private final Map<String, List<Integer>> known = new HashMap<>();
    private final Node root = new Node();
    private int nextKey;
    private int groups;

    /**
     * @param closing words that can follow a thing without being the thing: "a cold and", not "a cold pool"
     * @param passed words that may stand within any phrase: "reducción significativa de"
     */
    Phrases(Language language, Set<String> closing, Set<String> passed) {
        this.language = language;
        this.closing = closing;
        this.passed = passed;
    }

    /**
     * Adds a phrase as head office writes it; one that ends with "|" is a thing and describes no
     * other, "~itis" is every word with that ending.
     */
    void add(String phrase, int group) {
        boolean closed = phrase.endsWith(CLOSED);
        String words = closed ? phrase.substring(0, phrase.length() - CLOSED.length()) : phrase;
        Node node = root;
        for (String part : words.strip().split("\\s+")) {
            for (int key : known.computeIfAbsent(part, this::keys)) {
                node = node.step(key);
            }
        }
        if (node != root) {
            (closed ? node.closed : node.groups).add(group);
            groups = Math.max(groups, group + 1);
        }
    }

    private List<Integer> keys(String part) {
        if (part.equals("*")) {
            return List.of(GAP);
        }
        if (part.startsWith(ENDING)) {
            return List.of(ending(part.substring(ENDING.length())));
        }
        boolean itself = part.length() > 2 && part.startsWith("\"") && part.endsWith("\"");
        List<Integer> keys = new ArrayList<>();
        for (Token token : language.words(PlainText.of(part.replace("\"", "")).text())) {
            int key = itself ? key(exact, token.form()) : key(stems, token.stem());
            keys.add(key);
            if (!itself) {
                inflections(token).forEach(form -> irregular.putIfAbsent(form, key));
            }
        }
        return keys;
    }

    private Collection<String> inflections(Token word) {
        return language.code().equals("en") ? Inflections.of(word.stem()) : SpanishFuture.of(word.form());
    }

    private int key(ObjectIntMap<String> words, String word) {
        int known = words.getOrDefault(word, NONE);
        if (known != NONE) {
            return known;
        }
        words.put(word, nextKey);
        return nextKey++;
    }

    boolean knows(Token token) {
        return keys(token).length > 0;
    }

    /** What a word of a text can stand for: its stem, exactly itself, a verb that it is a form of, its endings. */
    private int[] keys(Token token) {
        String form = token.form();
        int stem = stems.getOrDefault(token.stem(), NONE);
        int verb = irregular.getOrDefault(form, NONE);
        IntArrayList all = new IntArrayList(2);
        addKnown(all, stem);
        addKnown(all, exact.getOrDefault(form, NONE));
        addKnown(all, verb == stem ? NONE : verb);
        addEndings(all, form, lastTwo(form));
        addEndings(all, form, SINGLE_LETTERS);
        return all.toArray();
    }

    private void addEndings(IntArrayList keys, String form, int last) {
        Map<String, Integer> alike = endings.get(last);
        if (alike != null) {
            alike.forEach((ending, key) -> {
                if (form.length() >= ending.length() + SHORTEST_STEM && form.endsWith(ending)) {
                    keys.add(key);
                }
            });
        }
    }

    private int ending(String ending) {
        int last = lastTwo(ending);
        Map<String, Integer> alike = endings.get(last);
        if (alike == null) {
            alike = new LinkedHashMap<>();
            endings.put(last, alike);
        }
        return alike.computeIfAbsent(ending, unused -> nextKey++);
    }

    private static int lastTwo(String word) {
        int size = word.length();
        return size < 2 ? SINGLE_LETTERS : word.charAt(size - 2) << Character.SIZE | word.charAt(size - 1);
    }

    private static void addKnown(IntArrayList keys, int key) {
        if (key != NONE) {
            keys.add(key);
        }
    }

    /** For the sentences of a text; a phrase that is added later does not fit in. */
    Marks.Collector collector() {
        return new Marks.Collector(groups);
    }

    /** Marks every phrase that stands in the sentence. */
    Marks find(List<Token> sentence, Marks.Collector marks) {
        int size = sentence.size();
        int[][] keys = new int[size][];
        for (int i = 0; i < size; i++) {
            keys[i] = keys(sentence.get(i));
        }
        Walk walk = new Walk(sentence, keys, marks);
        for (int i = 0; i < size; i++) {
            walk.from(i);
        }
        return marks.taken();
    }

    /** One reading of a sentence. A phrase never reaches over a punctuation mark. */
    private final class Walk {
        private final List<Token> sentence;
        private final int[][] keys;
        private final Marks.Collector marks;
        private int start;

        Walk(List<Token> sentence, int[][] keys, Marks.Collector marks) {
            this.sentence = sentence;
            this.keys = keys;
            this.marks = marks;
        }

        void from(int first) {
            start = first;
            step(root, first);
        }

        private void step(Node node, int at) {
            if (at >= keys.length || at > start && sentence.get(at).has(BREAK)) {
                return;
            }
            followAll(node, at);
            if (at > start && passed.contains(sentence.get(at).form())) {
                step(node, at + 1);
            }
            Node gap = node.at(GAP);
            int skipped = 0;
            for (int to = at; gap != null && skipped <= LONGEST_GAP && to < keys.length; to++) {
                if (to > at && sentence.get(to).has(BREAK)) {
                    return;
                }
                followAll(gap, to);
                skipped += UNCOUNTED.contains(sentence.get(to).form()) ? 0 : 1;
            }
        }

        private boolean isClosed(int at) {
            return at + 1 == keys.length || sentence.get(at + 1).has(BREAK | Token.NEW_LINE)
                    || closing.contains(sentence.get(at + 1).form());
        }

        private void followAll(Node node, int at) {
            for (int key : keys[at]) {
                follow(node.at(key), at);
            }
        }

        private void mark(IntArrayList groups, int last) {
            Span span = new Span(start, last);
            for (int i = 0; i < groups.size(); i++) {
                marks.add(groups.get(i), span);
            }
        }

        private void follow(@Nullable Node node, int at) {
            if (node == null) {
                return;
            }
            if (!node.groups.isEmpty()) {
                mark(node.groups, at);
            }
            if (!node.closed.isEmpty() && isClosed(at)) {
                mark(node.closed, at);
            }
            if (node.next != null) {
                step(node, at + 1);
            }
        }
    }

    private static final class Node {
        private @Nullable IntObjectMap<Node> next;
        private final IntArrayList groups = new IntArrayList(0);
        private final IntArrayList closed = new IntArrayList(0);

        Node step(int key) {
            next = next == null ? new IntObjectHashMap<>() : next;
            Node known = next.get(key);
            if (known == null) {
                known = new Node();
                next.put(key, known);
            }
            return known;
        }

        @Nullable Node at(int key) {
            return next == null ? null : next.get(key);
        }
    }
}
