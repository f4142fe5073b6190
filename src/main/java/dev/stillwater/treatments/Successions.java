package dev.stillwater.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which lengths came in the place of which: follows them to those of today. Pure. */
final class Successions {

    private final Map<UUID, VariantEntity> all;

    /** @param all every length of the treatments in question, former ones too */
    Successions(Collection<VariantEntity> all) {
        this.all = all.stream().collect(Collectors.toMap(variant -> variant.id, Function.identity(), (a, b) -> a));
    }

    static Successions none() {
        return new Successions(List.of());
    }

    /** Null for a length that can be offered. */
    @Nullable Superseded of(VariantEntity variant) {
        if (variant.supersededAt == null) {
            return null;
        }
        VariantEntity today = today(variant);
        return today == null
                ? new Superseded(variant.supersededAt, null, List.of())
                : new Superseded(variant.supersededAt, new VariantId(today.id), today.partsData());
    }

    /** No more steps than there are lengths: a circle cannot come about, and would not be walked for ever. */
    private @Nullable VariantEntity today(VariantEntity from) {
        VariantEntity now = from;
        for (int steps = 0; steps <= all.size() && now != null && now.supersededAt != null; steps++) {
            now = now.succeededBy == null ? null : all.get(now.succeededBy);
        }
        return now == null || now.supersededAt != null ? null : now;
    }
}
