package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a text into sentences, block by block, and tells each what it inherits from above. */
final class SentenceReader {

    /** No sentence is longer; what is longer is no sentence. */
    private static final int LONGEST = 250;

    private static final int LABEL_WORDS = 8;
    private static final int LEVELS = 7;

    /** "Skin", "Body and mind": a heading that only divides what the one above announces. */
    private static final int DIVISION_WORDS = 3;

    /** What a line does not end with unless it goes on. */
    private static final long GOES_ON = Stream.of(WordRole.VERB, WordRole.LEADING, WordRole.CAUSATIVE, WordRole.AUXILIARY,
                    WordRole.MODAL, WordRole.PREPOSITION, WordRole.OF, WordRole.DETERMINER, WordRole.YOUR, WordRole.AND,
                    WordRole.OR, WordRole.DENIAL)
            .mapToLong(WordRole::bit).reduce(0, (one, other) -> one | other);

    private final Lexicon lexicon;
    private final Grammar grammar;

    SentenceReader(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    List<Sentence> read(PlainText plain, Place place) {
        Reading reading = new Reading(plain.text(), place);
        List<Token> words = Separators.read(Hyphenation.undone(lexicon.language().words(plain.text()), lexicon), plain.text());
        int next = 0;
        for (Block block : Layout.of(plain.text())) {
            int from = next;
            while (next < words.size() && words.get(next).start() < block.end()) {
                next++;
            }
            reading.block(block, words.subList(from, next));
        }
        return reading.sentences;
    }

    private final class Reading {
        private final String text;
        private final Place place;
        private final List<Sentence> sentences = new ArrayList<>();
        private final Marks.Collector collector = lexicon.collector();
        private final Credit[] headings = new Credit[LEVELS];
        private Credit heading = Credit.NONE;
        private Credit label = Credit.NONE;
        private boolean bodily;
        private boolean blockCredits;
        private boolean belowHeadline;
        private Subject before = Subject.NOBODY;

        Reading(String text, Place place) {
            this.text = text;
            this.place = place;
            Arrays.fill(headings, Credit.NONE);
        }

        void block(Block block, List<Token> words) {
            if (words.isEmpty()) {
                return;
            }
            if (block.kind() != Block.Kind.ITEM && !isLabelled(block)) {
                label = Credit.NONE;
                bodily = false;
            } else if (block.kind() == Block.Kind.ITEM && announces()) {
                label = Credit.PROMISED;
            }
            blockCredits = false;
            if (block.kind() != Block.Kind.ITEM && before == Subject.OTHER) {
                before = Subject.NOBODY;
            }
            int first = 0;
            for (int at = 1; at <= words.size(); at++) {
                if (at == words.size() || at - first >= LONGEST || ends(words, at)
                        || beginsAnew(words, first, at)) {
                    add(block, words.subList(first, at), at == words.size() ? block.end()
                            : words.get(at).start());
                    first = at;
                }
            }
            remember(block, words);
        }

        /** "Cupping has many benefits." right above a list. */
        private boolean announces() {
            if (sentences.isEmpty() || sentences.getLast().block().kind() != Block.Kind.PARAGRAPH) {
                return false;
            }
            Sentence last = sentences.getLast();
            return label == Credit.NONE && last.has(WordRole.TREATMENT) && Credit.of(last) == Credit.PROMISED
                    && last.has(WordRole.CREDITING);
        }

        /** The one paragraph right after a label. */
        private boolean isLabelled(Block block) {
            return !block.isHeading() && !sentences.isEmpty()
                    && endsWithColon(sentences.getLast().block());
        }

        private boolean ends(List<Token> words, int at) {
            Token word = words.get(at);
            if (!word.has(Token.STOP)) {
                return false;
            }
            String before = words.get(at - 1).form();
            boolean shortened = before.length() == 1 && Character.isLetter(before.charAt(0))
                    || before.indexOf('.') > 0
                    || grammar.isAbbreviation(before);
            boolean denial = before.equals("no") && !Character.isDigit(word.form().charAt(0));
            return !shortened || denial || word.has(Token.QUESTION);
        }

        /** A short line without a stop, with a sentence of its own below: "1. Enhanced glow / The skin is ...". */
        private boolean beginsAnew(List<Token> words, int first, int at) {
            if (!words.get(at).beginsLine() || words.get(at).has(Token.COMMA) || at - first > LABEL_WORDS) {
                return false;
            }
            List<Token> line = words.subList(first, at);
            long last = grammar.roles(line, lexicon.find(line, collector))[line.size() - 1];
            String form = words.get(at - 1).form();
            boolean noun = form.endsWith("tion") || form.endsWith("ment") || form.endsWith("cion");
            return (last & GOES_ON) == 0 || noun;
        }

        private void add(Block block, List<Token> words, int end) {
            // A word that is cut at the end of a heading reaches into the line below.
            boolean question = text.substring(Math.min(words.getLast().end(), end), end).indexOf('?') >= 0;
            Marks marks = lexicon.find(words, collector);
            long[] roles = grammar.roles(words, marks);
            Credit credit = blockCredits ? Credit.PROMISED : label.under(heading);
            boolean item = block.kind() == Block.Kind.ITEM;
            boolean listed = item && (label.compareTo(Credit.NAMED) >= 0 || heading.promises());
            Sentence sentence = new Sentence(block, place, List.copyOf(words), question, marks, roles,
                    Denials.in(words, roles, question), new Sentence.Surroundings(before, credit, listed, bodily && item));
            boolean labelled = labelCredit(sentence);
            boolean enumerates = labelled && (item || isEnumeration(sentence))
                    || belowHeadline && !item && heading.promises() && isEnumeration(sentence);
            sentences.add(enumerates && !sentence.has(WordRole.SAFETY) ? sentence.listed() : sentence);
            before = Topics.of(sentence);
            blockCredits |= labelled;
        }

        /** "Best for / back pain, frozen shoulder, sciatica": a list in one line, of things alone. */
        private boolean isEnumeration(Sentence sentence) {
            return sentence.next(WordRole.VERB, 0, sentence.size()) < 0
                    && sentence.words().stream().anyMatch(word -> word.has(Token.COMMA | Token.SLASH));
        }

        /** "Boosts lymphocytes: ..." credits what the block goes on to say. */
        private boolean labelCredit(Sentence sentence) {
            for (int at = 1; at < Math.min(sentence.size(), LABEL_WORDS); at++) {
                if (sentence.word(at).has(Token.COLON)) {
                    return sentence.next(WordRole.CREDITING, 0, at) >= 0
                            || sentence.next(WordRole.TREATMENT, 0, at) >= 0
                            || sentence.next(WordRole.EFFECT, 0, at) >= 0;
                }
            }
            return false;
        }

        private void remember(Block block, List<Token> words) {
            boolean colon = endsWithColon(block);
            boolean headline = block.isHeading() || isHeadline(block, words);
            belowHeadline = headline;
            if (!colon && !headline) {
                return;
            }
            Sentence last = sentences.getLast();
            Credit credit = Credit.of(last);
            bodily = !headline && !heading.promises() && isOfBody(last);
            if (headline) {
                heading = block.isHeading() ? below(block.level(), credit, words.size()) : credit;
                label = Credit.NONE;
            } else {
                label = bodily ? Credit.NONE : credit.under(heading);
            }
        }

        /** "What does it treat? / Skin / acne": what a heading credits goes on below the headings that divide it. */
        private Credit below(int level, Credit own, int words) {
            Credit above = headings[level - 1];
            boolean divides = own == Credit.NONE && words <= DIVISION_WORDS;
            Arrays.fill(headings, level, LEVELS, divides ? above.divided() : own.of(above));
            return headings[level];
        }

        /** "The lymphatic system is a network that works to:" */
        private static boolean isOfBody(Sentence said) {
            return said.has(WordRole.BODY) && !said.has(WordRole.TREATMENT) && !said.has(WordRole.CREDITING)
                    && !said.has(WordRole.CAUSATIVE);
        }

        private boolean endsWithColon(Block block) {
            return text.substring(block.start(), block.end()).strip().endsWith(":");
        }

        /** A short line of its own, without a full stop, that names what follows. */
        private boolean isHeadline(Block block, List<Token> words) {
            String line = text.substring(block.start(), block.end()).strip();
            return block.kind() == Block.Kind.PARAGRAPH
                    && words.size() <= LABEL_WORDS
                    && place == Place.BODY
                    && Character.isLetterOrDigit(line.charAt(line.length() - 1))
                    && sentences.getLast().has(WordRole.CREDITING);
        }
    }
}
