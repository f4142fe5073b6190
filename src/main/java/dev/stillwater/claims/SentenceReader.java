package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, block by block, and tells each what it inherits from above. */
final class SentenceReader {

    /** No sentence is longer; what is longer is no sentence. */
    private static final int LONGEST = 250;

    private static final int LABEL_WORDS = 8;

    private final Lexicon lexicon;
    private final Grammar grammar;

    SentenceReader(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    List<Sentence> read(PlainText plain, Place place) {
        Reading reading = new Reading(plain.text(), place);
        List<Token> words = Hyphenation.undone(lexicon.language().words(plain.text()), lexicon);
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
        private boolean headingCredits;
        private boolean labelCredits;
        private boolean blockCredits;
        private Subject before = Subject.NOBODY;

        Reading(String text, Place place) {
            this.text = text;
            this.place = place;
        }

        void block(Block block, List<Token> words) {
            if (words.isEmpty()) {
                return;
            }
            if (block.kind() != Block.Kind.ITEM && !isLabelled(block)) {
                labelCredits = false;
            }
            blockCredits = false;
            int first = 0;
            for (int at = 1; at <= words.size(); at++) {
                if (at == words.size() || at - first >= LONGEST || ends(words, at)) {
                    add(block, words.subList(first, at), at == words.size() ? block.end()
                            : words.get(at).start());
                    first = at;
                }
            }
            remember(block, words);
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

        private void add(Block block, List<Token> words, int end) {
            boolean question = text.substring(words.getLast().end(), end).indexOf('?') >= 0;
            Marks marks = grammar.find(words);
            long[] roles = grammar.roles(words, marks);
            boolean credited = headingCredits || labelCredits || blockCredits;
            Sentence sentence = new Sentence(block, place, List.copyOf(words), question, marks, roles,
                    Denials.in(words, roles, question), new Sentence.Surroundings(before, credited));
            sentences.add(sentence);
            before = Subjects.topic(sentence);
            blockCredits |= labelCredit(sentence);
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
            boolean label = endsWithColon(block);
            boolean headline = block.isHeading() || isHeadline(block, words);
            if (!label && !headline) {
                return;
            }
            Sentence last = sentences.getLast();
            boolean credits = last.denied()[0] < 0
                    && (last.has(WordRole.CREDITING) || last.has(WordRole.TREATMENT));
            if (headline) {
                headingCredits = credits;
                labelCredits = false;
            } else {
                labelCredits = credits || headingCredits;
            }
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
