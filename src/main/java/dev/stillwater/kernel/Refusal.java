package dev.stillwater.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expected "no": which rules refused, about what, in words that a screen can show. Never a
 * programming error. A refusal can belong to a field of a form.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Why> whys;
    private final @Nullable String field;
    private final transient List<Refusal> others;

    public Refusal(Why... whys) {
        this(null, List.of(whys));
    }

    public Refusal(List<Why> whys) {
        this(null, whys);
    }

    private Refusal(@Nullable String field, List<Why> whys) {
        this(field, whys, List.of());
    }

    private Refusal(@Nullable String field, List<Why> whys, List<Refusal> others) {
        super(String.join(", ", whys.stream().map(Why::key).toList()), null, false, false);
        this.whys = List.copyOf(whys);
        this.field = field;
        this.others = List.copyOf(others);
    }

    /**
     * Asks several rules and refuses what all of them refuse, so that a form can say everything at
     * once. What is wrong first stands first.
     */
    public static void together(Runnable... rules) {
        List<Refusal> refused = new ArrayList<>();
        for (Runnable rule : rules) {
            try {
                rule.run();
            } catch (Refusal refusal) {
                refused.addAll(refusal.all());
            }
        }
        if (!refused.isEmpty()) {
            Refusal first = refused.getFirst();
            throw new Refusal(first.field, first.whys, refused.subList(1, refused.size()));
        }
    }

    /** This refusal and those that came up together with it, each about its own field. */
    public List<Refusal> all() {
        List<Refusal> all = new ArrayList<>();
        all.add(others.isEmpty() ? this : new Refusal(field, whys));
        all.addAll(others);
        return all;
    }

    public static Refusal because(String key, Object... args) {
        return new Refusal(Why.of(key, args));
    }

    /** A refusal of one field's content; the screen shows it at that field. */
    public static Refusal at(String field, String key, Object... args) {
        return new Refusal(field, List.of(Why.of(key, args)));
    }

    /** Why not; at least one reason. */
    public List<Why> whys() {
        return whys;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Whether the rule with this key is among the reasons. */
    public boolean by(String rule) {
        return all().stream().flatMap(one -> one.whys.stream()).anyMatch(why -> why.rule().equals(rule));
    }
}
