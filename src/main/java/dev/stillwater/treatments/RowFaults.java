package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All that is wrong with one line of a file, so that it is mended once and not fault by fault. */
final class RowFaults {

    private final List<Why> faults = new ArrayList<>();

    /** What a cell says, or this where it cannot be read. */
    <T> T read(Supplier<T> cell, T otherwise) {
        try {
            return cell.get();
        } catch (Refusal refused) {
            refused.all().forEach(one -> faults.addAll(one.whys()));
            return otherwise;
        }
    }

    void check(Runnable rule) {
        read(() -> {
            rule.run();
            return true;
        }, false);
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** Each once, in the order in which they were found. */
    List<Why> all() {
        return faults.stream().distinct().toList();
    }
}
