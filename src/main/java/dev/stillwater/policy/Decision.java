package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a guest's answers for a treatment on a day. Everything in it stands side by
 * side: a guest can need a letter and a later day. Holds no answer, only the options that had a
 * consequence, and everything that it takes beside the answers to decide the same again.
 *
 * @param parts the modalities of the treatment, each once, with what holds for it alone
 * @param earliest the first day on which no wait is left; absent when there is none
 * @param letters the letters that are needed and not on file
 * @param modifications codes of the policy's modifications
 * @param remaining the parts that are not refused, when some are
 * @param lifting the letters on file that lifted something
 */
public record Decision(
        LocalDate day,
        JurisdictionCode place,
        Headline headline,
        @Nullable LocalDate earliest,
        List<LetterNeeded> letters,
        SortedSet<String> modifications,
        List<Part> parts,
        SortedSet<ModalityCode> remaining,
        List<Reason> reasons,
        List<LetterOnFile> lifting) {

    public Decision {
        letters = Codes.list(letters);
        modifications = Codes.sorted(modifications);
        parts = Codes.list(parts);
        remaining = Codes.sorted(remaining);
        reasons = Codes.list(reasons);
        lifting = Codes.list(lifting);
    }

    /** What holds for one modality of the treatment alone. */
    public record Part(ModalityCode modality, Headline headline, @Nullable LocalDate earliest) {}

    /** A letter that is needed: about which condition, of which kind, for which modalities. */
    public record LetterNeeded(
            QuestionCode condition, String kind, SortedSet<ModalityCode> modalities) {
        public LetterNeeded {
            modalities = Codes.sorted(modalities);
        }
    }

    /**
     * Why.
     *
     * @param rule the question whose cell this is, or the compound rule
     * @param because the option, or the options of the compound rule
     * @param outcome what stands in the cell
     * @param notBefore only for a wait: until when
     * @param lifted for a clearance: whether a letter on file lifts it
     * @param unsaid whether the policy says nothing for this modality; it is then refused, because
     *     nobody has allowed it
     */
    public record Reason(
            String rule,
            List<Choice> because,
            ModalityCode modality,
            Outcome outcome,
            @Nullable LocalDate notBefore,
            boolean lifted,
            boolean unsaid) {
        public Reason {
            because = Codes.list(because);
        }
    }

    /** Whether the treatment may go ahead on the day as it is booked. */
    public boolean goesAhead() {
        return headline.goesAhead();
    }

    /**
     * Whether it is milder than another about the same parts: by its headline; under the same headline by an
     * earlier day, a letter less, or a change less. A refusal is a refusal, whatever stands beside it.
     */
    public boolean allowsMoreThan(Decision other) {
        if (headline != other.headline || headline == Headline.REFUSED) {
            return other.headline.stricterThan(headline);
        }
        boolean sooner = other.earliest != null && (earliest == null || earliest.isBefore(other.earliest));
        return sooner || !modifications.containsAll(other.modifications) || !other.letters.stream().allMatch(this::needs);
    }

    private boolean needs(LetterNeeded wanted) {
        return letters.stream().anyMatch(letter -> letter.condition().equals(wanted.condition())
                && letter.kind().equals(wanted.kind()) && letter.modalities().containsAll(wanted.modalities()));
    }

    /** The modalities decided about. */
    public List<ModalityCode> modalities() {
        return parts.stream().map(Part::modality).toList();
    }

    /** The parts that stand like this by themselves. */
    public SortedSet<ModalityCode> parts(Headline like) {
        return parts.stream()
                .filter(part -> part.headline() == like)
                .map(Part::modality)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parts that could go ahead on the day by themselves, when the whole cannot. */
    public List<ModalityCode> possibleOnTheDay() {
        Stream<Part> possible =
                goesAhead()
                        ? Stream.empty()
                        : parts.stream().filter(part -> part.headline().goesAhead());
        return possible.map(Part::modality).toList();
    }
}
