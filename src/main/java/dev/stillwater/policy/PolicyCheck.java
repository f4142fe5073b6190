package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong or odd about a policy before it is published. Looks at every cell and every path
 * by which a question can be reached. Because a decision only ever adds up what single options and
 * compound rules say, looking at each of them along its path leaves no combination out.
 */
final class PolicyCheck {

    private PolicyCheck() {}

    /**
     * All findings, errors first, in the order of the document.
     *
     * @param library the modalities that a policy must speak about
     * @param inForce the version to be replaced; absent for the first
     */
    static List<Finding> check(
            PolicyDocument document,
            Collection<ModalityCode> library,
            @Nullable PolicyDocument inForce) {
        var notes = new CheckNotes(document, library);
        ReferenceCheck.run(notes);
        PathCheck.run(notes);
        BandCheck.run(notes);
        CellCheck.run(notes);
        WordsCheck.run(notes);
        DominanceCheck.run(notes);
        IdleCheck.run(notes);
        if (inForce != null) {
            lessStrict(notes, inForce);
        }
        var found = new ArrayList<>(notes.found());
        found.sort(Comparator.comparing(finding -> finding.kind().severity()));
        return List.copyOf(found);
    }

    private static void lessStrict(CheckNotes notes, PolicyDocument inForce) {
        PolicyComparison comparison =
                ComparisonRules.compare(inForce, notes.document(), notes.library());
        var before = new CheckNotes(inForce, notes.library());
        for (PolicyComparison.CellChange change : comparison.loosened()) {
            Choice row = change.option();
            boolean still =
                    row != null && notes.shape().question(row.question())
                            .flatMap(question -> question.option(row.option()))
                            .isPresent();
            CheckNotes shown = still ? notes : before;
            notes.add(
                    new Finding(
                            Finding.Kind.LESS_STRICT,
                            row == null ? null : row.question(),
                            row == null ? null : row.option(),
                            row == null ? change.rule() : null,
                            change.modality(),
                            change.rule(),
                            row == null
                                    ? shown.exampleOfRule(change.rule())
                                    : shown.example(row, change.values())));
        }
        comparison.asked().stream()
                .filter(change -> change.direction() != Direction.STRICTER)
                .filter(change -> change.what() != PolicyComparison.AskedChange.What.MOMENT)
                .forEach(change -> notes.add(
                        new Finding(
                                Finding.Kind.LESS_STRICT,
                                change.question(),
                                null,
                                null,
                                null,
                                change.what().name(),
                                notes.shape().question(change.question())
                                        .map(notes::pathTo)
                                        .orElse(List.of()))));
    }
}
