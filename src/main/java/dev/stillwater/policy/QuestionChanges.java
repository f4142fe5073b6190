package dev.stillwater.policy;

import dev.stillwater.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds, changes, moves and takes out questions with their answers. Pure. */
final class QuestionChanges {

    private QuestionChanges() {}

    static PolicyDocument put(PolicyDocument document, PolicyEdit.PutQuestion edit) {
        Question after = edit.after();
        Question now = document.question(after.code()).orElse(null);
        if (edit.before() == null && now != null) {
            throw Refusal.at("code", "policy.edit.codeTaken", after.code());
        }
        DraftChanges.expect(after.code().value(), bare(edit.before()), bare(now));
        QuestionRules.check(document, after);
        if (now != null) {
            checkStillUsed(document, now, after);
        }
        Question stored = now == null ? after : after.withCellsOf(now);
        return document.withQuestions(placed(document.questions(), stored, edit.behind()));
    }

    /** The question without its outcomes: these are edited in the matrix. */
    static @Nullable Question bare(@Nullable Question question) {
        return question == null
                ? null
                : question.with(question.options().stream()
                        .map(option -> option.withCells(new TreeMap<>()))
                        .toList());
    }

    private static void checkStillUsed(PolicyDocument document, Question now, Question after) {
        PolicyUses uses = PolicyUses.in(document);
        for (Option option : now.options()) {
            Set<String> users = uses.ofOption(new Choice(now.code(), option.code()));
            if (after.option(option.code()).isEmpty() && !users.isEmpty()) {
                throw Refusal.at("options", "policy.edit.answerUsed", option.code(), List.copyOf(users));
            }
        }
        checkAnchor(uses.ofAnchor(now.code(), Outcome.Anchor.Kind.DATE), after.takesDate());
        checkAnchor(uses.ofAnchor(now.code(), Outcome.Anchor.Kind.WEEKS), after.takesNumber());
    }

    private static void checkAnchor(Set<String> users, boolean stillThere) {
        if (!stillThere && !users.isEmpty()) {
            throw Refusal.at("kind", "policy.edit.counted", List.copyOf(users));
        }
    }

    private static List<Question> placed(List<Question> all, Question question, @Nullable QuestionCode behind) {
        var order = new ArrayList<>(all);
        int was = -1;
        for (int i = 0; i < order.size(); i++) {
            was = order.get(i).code().equals(question.code()) ? i : was;
        }
        if (was >= 0) {
            order.remove(was);
        }
        order.add(position(order, behind, was), question);
        return order;
    }

    /** Behind a question that is gone: where it was, else at the end. */
    private static int position(List<Question> others, @Nullable QuestionCode behind, int was) {
        if (behind == null) {
            return 0;
        }
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).code().equals(behind)) {
                return i + 1;
            }
        }
        return was >= 0 ? was : others.size();
    }

    static PolicyDocument remove(PolicyDocument document, Question seen) {
        Question now = document.question(seen.code()).orElse(null);
        DraftChanges.expect(seen.code().value(), bare(seen), bare(now));
        PolicyUses uses = PolicyUses.in(document);
        var gone = new HashSet<QuestionCode>();
        gone.add(seen.code());
        uses.followUps(seen.code()).forEach(each -> gone.add(each.code()));
        Set<String> users = uses.ofQuestions(gone);
        if (!users.isEmpty()) {
            throw Refusal.because("policy.edit.used", seen.code(), List.copyOf(users));
        }
        return document.withQuestions(
                document.questions().stream().filter(each -> !gone.contains(each.code())).toList());
    }
}
