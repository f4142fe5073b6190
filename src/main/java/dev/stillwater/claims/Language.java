package dev.stillwater.claims;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * Cuts text of one language into words and their stems, with Lucene's analysis. English stems by
 * dictionary (lymph, lymphatic, lymphocyte and lymphoma stay four), Spanish by suffix.
 */
final class Language {

    private static final String[] IRREGULAR_VERBS = {
        "fought", "fight", "kept", "keep", "held", "hold", "built", "build", "woke", "wake", "woken", "wake",
        "drawn", "draw", "drew", "draw", "driven", "drive", "drove", "drive", "beaten", "beat",
        "broken", "break", "broke", "break", "swept", "sweep", "lost", "lose", "won", "win", "rose", "rise",
        "risen", "rise", "fell", "fall", "fallen", "fall", "brought", "bring", "gave", "give", "given", "give"
    };
    private static final StemmerOverrideMap IRREGULAR = irregular();
    private static final Set<String> KNOWN = Set.of("en", "es");
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");

    private final String code;
    private final Analyzer analyzer;

    private Language(String code) {
        this.code = code;
        this.analyzer = new WordsAndStems(code.equals("en"));
    }

    /** Whether words of this language can be brought to their stems. */
    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /** @throws IllegalArgumentException for a language without analysis */
    static Language of(String code) {
        return switch (code) {
            case "en" -> ENGLISH;
            case "es" -> SPANISH;
            default -> throw new IllegalArgumentException("No analysis for language " + code);
        };
    }

    String code() {
        return code;
    }

    /** The words of a plain text, with what stands between them. */
    List<Token> words(String text) {
        List<Token> words = new ArrayList<>(text.length() / 6 + 1);
        try (TokenStream stream = analyzer.tokenStream("copy", new StringReader(text))) {
            read(stream, text, words);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return words;
    }

    private static void read(TokenStream stream, String text, List<Token> words) throws IOException {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        stream.reset();
        String form = "";
        int before = 0;
        while (stream.incrementToken()) {
            if (step.getPositionIncrement() > 0) {
                form = term.toString();
                continue;
            }
            int gap = Gaps.between(text, before, place.startOffset());
            words.add(new Token(form, term.toString(), place.startOffset(), place.endOffset(), gap));
            before = place.endOffset();
        }
        stream.end();
    }

    private static StemmerOverrideMap irregular() {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
        for (int i = 0; i < IRREGULAR_VERBS.length; i += 2) {
            builder.add(IRREGULAR_VERBS[i], IRREGULAR_VERBS[i + 1]);
        }
        try {
            return builder.build();
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
    }

    /** A word's form and, at the same position, its stem. */
    private static final class WordsAndStems extends Analyzer {
        private final boolean english;

        WordsAndStems(boolean english) {
            this.english = english;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
            TokenStream both = english
                    ? new KStemFilter(new StemmerOverrideFilter(
                            new KeywordRepeatFilter(new EnglishPossessiveFilter(words)), IRREGULAR))
                    : new SnowballFilter(new KeywordRepeatFilter(words), new SpanishStemmer());
            return new TokenStreamComponents(source, both);
        }
    }
}
