package dev.stillwater.menus;

import dev.stillwater.descriptions.ComingTexts;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.VariantId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is new in the library for a menu in force, with as many statements for one treatment as for fifty. */
@Component
class NewsReading {

    private final TreatmentLibrary treatments;
    private final ComingTexts texts;
    private final DraftReading drafts;

    NewsReading(TreatmentLibrary treatments, ComingTexts texts, DraftReading drafts) {
        this.treatments = treatments;
        this.texts = texts;
        this.drafts = drafts;
    }

    /** New lengths first, then texts by their day; nothing where no menu is in force. */
    List<LibraryNews> of(MenuDraft draft, @Nullable MenuVersion inForce) {
        if (inForce == null) {
            return List.of();
        }
        List<MenuContent.Entry> entries = inForce.content().entries();
        Map<TreatmentId, LocalText> names = entries.stream().collect(Collectors.toMap(
                entry -> new TreatmentId(entry.treatment()), MenuContent.Entry::name, (first, other) -> first));
        Set<VariantId> known = known(draft, entries);
        return Stream.concat(
                        treatments.added(names.keySet(), inForce.publishedAt()).stream()
                                .filter(one -> !known.contains(one.variant()))
                                .<LibraryNews>map(one -> new LibraryNews.NewLength(
                                        one.treatment(), names.get(one.treatment()), one.handsOnMinutes(), one.addedAt())),
                        texts.of(names.keySet()).stream()
                                .map(one -> new LibraryNews.NewText(
                                        one.treatment(), names.get(one.treatment()), one.language(), one.effectiveOn())))
                .toList();
    }

    /** The lengths on the menu and in the draft, and those in their place: of these the gate speaks. */
    private Set<VariantId> known(MenuDraft draft, List<MenuContent.Entry> entries) {
        Set<VariantId> known = new HashSet<>(drafts.withSuccessors(
                entries.stream().map(entry -> new VariantId(entry.variant())).collect(Collectors.toSet())).keySet());
        draft.items().forEach(item -> known.add(item.variant().variant()));
        return known;
    }
}
