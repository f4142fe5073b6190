package dev.stillwater.policy;

import dev.stillwater.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of a document by an edit, and what an edit must keep to. Pure. */
final class DraftChanges {

    private DraftChanges() {}

    /**
     * The document after the edit.
     *
     * @throws EditConflict when what it changes is no longer as the editor saw it
     * @throws Refusal at the field that is wrong, or naming what still hangs on what is taken away
     */
    static PolicyDocument apply(PolicyDocument document, PolicyEdit edit) {
        return switch (edit) {
            case PolicyEdit.Cells cells -> CellChanges.apply(document, cells);
            case PolicyEdit.PutQuestion put -> QuestionChanges.put(document, put);
            case PolicyEdit.RemoveQuestion gone -> QuestionChanges.remove(document, gone.before());
            case PolicyEdit.PutSeason put -> document.withSeasons(put(
                    document.seasons(), put.before(), EditingRules.checked(put.after()), Season::code));
            case PolicyEdit.RemoveSeason gone -> {
                unused(gone.before().code(), PolicyUses.in(document).ofSeason(gone.before().code()));
                yield document.withSeasons(remove(document.seasons(), gone.before(), Season::code));
            }
            case PolicyEdit.PutRule put -> putRule(document, put);
            case PolicyEdit.RemoveRule gone -> document.withCompounds(
                    remove(document.compounds().stream().map(DraftChanges::bare).toList(), bare(gone.before()),
                                    CompoundRule::code)
                            .stream().map(rule -> withCellsOf(document, rule)).toList());
            case PolicyEdit.PutModification put -> document.withModifications(put(
                    document.modifications(), put.code(), put.before(), EditingRules.checked(put.after())));
            case PolicyEdit.RemoveModification gone -> {
                unused(gone.code(), PolicyUses.in(document).ofModification(gone.code()));
                yield document.withModifications(remove(document.modifications(), gone.code(), gone.before()));
            }
            case PolicyEdit.PutLetter put -> document.withLetters(put(
                    document.letters(), put.code(), put.before(), EditingRules.checked(put.after())));
            case PolicyEdit.RemoveLetter gone -> {
                unused(gone.code(), PolicyUses.in(document).ofLetter(gone.code()));
                yield document.withLetters(remove(document.letters(), gone.code(), gone.before()));
            }
        };
    }

    private static PolicyDocument putRule(PolicyDocument document, PolicyEdit.PutRule put) {
        EditingRules.checkRule(document, put.after());
        List<CompoundRule> now = document.compounds().stream().map(DraftChanges::bare).toList();
        CompoundRule before = put.before() == null ? null : bare(put.before());
        return document.withCompounds(put(now, before, bare(put.after()), CompoundRule::code).stream()
                .map(rule -> withCellsOf(document, rule))
                .toList());
    }

    private static CompoundRule bare(CompoundRule rule) {
        return rule.withCells(new TreeMap<>());
    }

    private static CompoundRule withCellsOf(PolicyDocument document, CompoundRule rule) {
        return document.compound(rule.code()).map(now -> rule.withCells(now.cells())).orElse(rule);
    }

    /** @throws EditConflict when the thing is not as it was seen */
    static <T> void expect(String code, @Nullable T seen, @Nullable T now) {
        if (seen != null && now == null) {
            throw EditConflict.removed(code);
        }
        if (!Objects.equals(seen, now)) {
            throw EditConflict.changed(code);
        }
    }

    private static <T> List<T> put(List<T> all, @Nullable T before, T after, Function<T, String> code) {
        T now = find(all, code.apply(after), code);
        if (before == null && now != null) {
            throw Refusal.at("code", "policy.edit.codeTaken", code.apply(after));
        }
        expect(code.apply(after), before, now);
        var changed = new ArrayList<>(all);
        if (now == null) {
            changed.add(after);
        } else {
            changed.set(all.indexOf(now), after);
        }
        return changed;
    }

    private static <T> List<T> remove(List<T> all, T before, Function<T, String> code) {
        expect(code.apply(before), before, find(all, code.apply(before), code));
        return all.stream().filter(each -> !each.equals(before)).toList();
    }

    private static <T> @Nullable T find(List<T> all, String wanted, Function<T, String> code) {
        return all.stream().filter(each -> code.apply(each).equals(wanted)).findFirst().orElse(null);
    }

    private static <T> SortedMap<String, T> put(SortedMap<String, T> all, String code, @Nullable T before, T after) {
        if (before == null && all.containsKey(code)) {
            throw Refusal.at("code", "policy.edit.codeTaken", code);
        }
        expect(code, before, all.get(code));
        var changed = new TreeMap<>(all);
        changed.put(code, after);
        return changed;
    }

    private static <T> SortedMap<String, T> remove(SortedMap<String, T> all, String code, T before) {
        expect(code, before, all.get(code));
        var changed = new TreeMap<>(all);
        changed.remove(code);
        return changed;
    }

    private static void unused(String code, Set<String> users) {
        if (!users.isEmpty()) {
            throw Refusal.because("policy.edit.used", code, List.copyOf(users));
        }
    }
}
