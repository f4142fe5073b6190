package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The names of treatments that are not withdrawn. Each is there once in a language, whatever its
 * letters' case and its spaces: on a menu two treatments of one name cannot be told apart.
 */
final class TakenNames {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<UUID, Name> names = new LinkedHashMap<>();

    TakenNames(Collection<Name> taken) {
        taken.forEach(name -> names.put(name.id(), name));
    }

    /** @throws Refusal at name and nameEs where another treatment has it; a withdrawn one may have any */
    void check(TreatmentData data) {
        if (data.state() == TreatmentState.WITHDRAWN && !data.isNew()) {
            return;
        }
        Refusal.together(
                () -> check("name", data.name(), data.id().value(), Name::name),
                () -> check("nameEs", data.nameEs(), data.id().value(), Name::nameEs));
    }

    /** From now on this treatment has these names, and not those that it had. */
    void take(TreatmentData data) {
        if (data.state() != TreatmentState.WITHDRAWN) {
            names.put(data.id().value(), new Name(data.id().value(), data.code(), data.name(), data.nameEs()));
        }
    }

    private void check(String field, String wanted, UUID own, Function<Name, String> name) {
        String key = key(wanted);
        names.values().stream()
                .filter(other -> !key.isEmpty() && !other.id().equals(own) && key(name.apply(other)).equals(key))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.at(field, "treatments.name.taken", other.code());
                });
    }

    /** What is left of a name when case and spaces do not count. */
    static String key(String name) {
        return SPACES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** What a treatment is called. */
    record Name(UUID id, String code, String name, String nameEs) {}
}
