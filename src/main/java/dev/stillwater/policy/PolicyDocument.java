package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The whole content of one version of the policy. A document may be unfinished; {@link PolicyCheck}
 * says what is wrong with it.
 *
 * @param schema the edition of the form this is written in; {@value #SCHEMA}
 * @param modifications what a therapist can be told to change, by code
 * @param letters the kinds of doctors' letters, by code
 * @param questions in the order they are asked
 */
public record PolicyDocument(
        int schema,
        SortedMap<String, Wording> modifications,
        SortedMap<String, LetterKind> letters,
        List<Season> seasons,
        List<Question> questions,
        List<CompoundRule> compounds) {

    public static final int SCHEMA = 1;

    /**
     * A kind of doctor's letter.
     *
     * @param days how many days after its date a letter is good
     */
    public record LetterKind(Wording wording, int days) {
        public LetterKind {
            if (days < 1 || days > 3650) {
                throw new IllegalArgumentException("A letter is good for 1 to 3650 days");
            }
        }
    }

    public PolicyDocument {
        modifications = Codes.sorted(modifications);
        letters = Codes.sorted(letters);
        seasons = Codes.list(seasons);
        questions = Codes.list(questions);
        compounds = Codes.list(compounds);
    }

    public Optional<Question> question(QuestionCode code) {
        return questions.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    public Optional<Season> season(String code) {
        return seasons.stream().filter(season -> season.code().equals(code)).findFirst();
    }

    /** The same document with one question replaced by its code. */
    public PolicyDocument with(Question changed) {
        return withQuestions(
                questions.stream()
                        .map(old -> old.code().equals(changed.code()) ? changed : old)
                        .toList());
    }

    public PolicyDocument withQuestions(List<Question> changed) {
        return new PolicyDocument(schema, modifications, letters, seasons, changed, compounds);
    }

    public PolicyDocument withCompounds(List<CompoundRule> changed) {
        return new PolicyDocument(schema, modifications, letters, seasons, questions, changed);
    }

    public PolicyDocument withSeasons(List<Season> changed) {
        return new PolicyDocument(schema, modifications, letters, changed, questions, compounds);
    }

    public PolicyDocument withModifications(SortedMap<String, Wording> changed) {
        return new PolicyDocument(schema, changed, letters, seasons, questions, compounds);
    }

    public PolicyDocument withLetters(SortedMap<String, LetterKind> changed) {
        return new PolicyDocument(schema, modifications, changed, seasons, questions, compounds);
    }

    public Optional<CompoundRule> compound(String code) {
        return compounds.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** All rows of the matrix: options in their order, then compound rules. */
    public List<RowKey> rows() {
        return Stream.concat(
                        questions.stream().flatMap(question -> question.options().stream()
                                .map(option -> RowKey.of(new Choice(question.code(), option.code())))),
                        compounds.stream().map(rule -> RowKey.ofRule(rule.code())))
                .toList();
    }

    /** What stands in a row, by modality; empty when the row is not there. */
    public Optional<SortedMap<ModalityCode, Cell>> cells(RowKey row) {
        return row.option() == null
                ? compound(row.rule()).map(CompoundRule::cells)
                : question(QuestionCode.of(row.rule()))
                        .flatMap(question -> question.option(row.option()))
                        .map(Option::cells);
    }
}
