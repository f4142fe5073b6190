package dev.stillwater.treatments.ui;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.Variant;
import dev.stillwater.treatments.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Parts and lengths while they are being edited: one sequence of modalities, minutes for each length. */
final class PartsModel {

    private static final int USUAL_MINUTES = 30;

    private final List<ModalityCode> sequence = new ArrayList<>();
    private final List<Length> lengths = new ArrayList<>();

    PartsModel(List<Variant> variants) {
        if (variants.isEmpty()) {
            lengths.add(new Length(VariantId.next(), new ArrayList<>()));
            return;
        }
        sequence.addAll(variants.getFirst().sequence());
        variants.forEach(variant -> lengths.add(
                new Length(variant.id(), new ArrayList<>(variant.parts().stream().map(Part::minutes).toList()))));
    }

    int parts() {
        return sequence.size();
    }

    int lengths() {
        return lengths.size();
    }

    ModalityCode part(int row) {
        return sequence.get(row);
    }

    @Nullable Integer minutes(int row, int length) {
        return lengths.get(length).minutes().get(row);
    }

    void setMinutes(int row, int length, @Nullable Integer minutes) {
        lengths.get(length).minutes().set(row, minutes);
    }

    void add(ModalityCode modality) {
        sequence.add(modality);
        lengths.forEach(length -> length.minutes().add(USUAL_MINUTES));
    }

    void remove(int row) {
        sequence.remove(row);
        lengths.forEach(length -> length.minutes().remove(row));
    }

    /** The part goes to that place, and those between make room. */
    void move(int from, int to) {
        sequence.add(to, sequence.remove(from));
        lengths.forEach(length -> length.minutes().add(to, length.minutes().remove(from)));
    }

    /** Adds a length like the last one, for the person to change. */
    void addLength() {
        lengths.add(new Length(VariantId.next(), new ArrayList<>(lengths.getLast().minutes())));
    }

    void removeLength(int length) {
        lengths.remove(length);
    }

    Optional<Integer> sum(int length) {
        List<@Nullable Integer> minutes = lengths.get(length).minutes();
        return minutes.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(minutes.stream().mapToInt(Integer::intValue).sum());
    }

    /** All lengths, or empty when minutes are missing somewhere. */
    Optional<List<Variant>> variants() {
        List<Variant> complete = complete();
        return complete.size() == lengths.size() ? Optional.of(complete) : Optional.empty();
    }

    /** The lengths whose minutes are all there. */
    List<Variant> complete() {
        return IntStream.range(0, lengths.size())
                .filter(length -> sum(length).isPresent())
                .mapToObj(this::variant)
                .toList();
    }

    private Variant variant(int length) {
        return new Variant(
                lengths.get(length).id(),
                IntStream.range(0, sequence.size())
                        .mapToObj(row -> new Part(sequence.get(row), Objects.requireNonNull(minutes(row, length))))
                        .toList());
    }

    private record Length(VariantId id, List<@Nullable Integer> minutes) {}
}
