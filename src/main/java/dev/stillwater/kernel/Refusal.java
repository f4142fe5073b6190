package dev.stillwater.kernel;

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

    public Refusal(Why... whys) {
        this(null, List.of(whys));
    }

    public Refusal(List<Why> whys) {
        this(null, whys);
    }

    private Refusal(@Nullable String field, List<Why> whys) {
        super(String.join(", ", whys.stream().map(Why::key).toList()), null, false, false);
        this.whys = List.copyOf(whys);
        this.field = field;
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
        return whys.stream().anyMatch(why -> why.rule().equals(rule));
    }
}
