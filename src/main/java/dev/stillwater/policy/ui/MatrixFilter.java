package dev.stillwater.policy.ui;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows and columns of the matrix are shown; all of it stands in the address.
 *
 * @param text what questions or options must contain; blank: all
 * @param modalities the columns; empty: all
 */
record MatrixFilter(String text, Show show, Set<ModalityCode> modalities) {

    static final MatrixFilter ALL = new MatrixFilter("", Show.ALL, Set.of());

    /** Which rows. */
    enum Show {
        ALL,
        /** Something is missing. */
        HOLES,
        /** Other than in the version in force. */
        CHANGED,
        REFUSED,
        NOT_BEFORE,
        CLEARANCE_NEEDED,
        PROCEED_WITH_CHANGES,
        FOLLOW_UPS,
        SEASONAL,
        /** Rules for several answers. */
        RULES;

        private Optional<Headline> headline() {
            return Stream.of(Headline.values()).filter(each -> each.name().equals(name())).findFirst();
        }
    }

    /** @param show as in the address; anything else shows all */
    static MatrixFilter of(String text, String show, String modalities) {
        Show rows = Stream.of(Show.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(show))
                .findFirst()
                .orElse(Show.ALL);
        Set<ModalityCode> columns = Stream.of(modalities.split(","))
                .filter(code -> code.matches("[A-Z][A-Z0-9]{1,11}"))
                .map(ModalityCode::of)
                .collect(Collectors.toCollection(TreeSet::new));
        return new MatrixFilter(text, rows, columns);
    }

    @Nullable String showInAddress() {
        return show == Show.ALL ? null : show.name().toLowerCase(Locale.ROOT);
    }

    String modalitiesInAddress() {
        return modalities.stream().map(ModalityCode::value).collect(Collectors.joining(","));
    }

    boolean shows(ModalityCode modality) {
        return modalities.isEmpty() || modalities.contains(modality);
    }

    /** @param changed whether a cell is other than in the version in force */
    List<MatrixRow> rows(
            PolicyDocument document, Set<ModalityCode> columns, BiPredicate<RowKey, ModalityCode> changed) {
        List<ModalityCode> looked = columns.stream().filter(this::shows).toList();
        var shown = new ArrayList<MatrixRow>();
        MatrixRow head = null;
        MatrixRow headShown = null;
        for (MatrixRow row : MatrixRow.of(document)) {
            if (row.head()) {
                head = row;
                if (row.matches(text) && isWanted(row.question())) {
                    shown.add(row);
                    headShown = row;
                }
            } else if (head != null && head.matches(text) && isWanted(row, looked, changed)) {
                if (headShown != head) {
                    shown.add(head);
                    headShown = head;
                }
                shown.add(row);
            }
        }
        return shown;
    }

    /** Whether a heading stands even without a row below it. */
    private boolean isWanted(@Nullable Question question) {
        return switch (show) {
            case ALL -> true;
            case FOLLOW_UPS -> question != null && question.after() != null;
            case SEASONAL -> question != null && question.season() != null;
            case RULES -> question == null;
            default -> false;
        };
    }

    private boolean isWanted(MatrixRow row, List<ModalityCode> looked, BiPredicate<RowKey, ModalityCode> changed) {
        return switch (show) {
            case ALL, FOLLOW_UPS, SEASONAL, RULES -> isWanted(row.question());
            case HOLES -> looked.stream().anyMatch(row::isHole);
            case CHANGED -> looked.stream().anyMatch(each -> changed.test(row.key(), each));
            default -> looked.stream()
                    .anyMatch(each -> show.headline().filter(row.cell(each).headline()::equals).isPresent());
        };
    }
}
