package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to ask: nothing that cannot change the decision for the parts that are booked, nothing that
 * is known and still good, nothing that no given answer has opened.
 */
final class AskingRules {

    /**
     * The occasion.
     *
     * @param moment at the visit everything is asked; when booking, only what is asked then
     */
    record Occasion(
            Question.Moment moment,
            Set<ModalityCode> parts,
            LocalDate day,
            JurisdictionCode place) {

        Occasion(
                Question.Moment moment,
                Collection<ModalityCode> parts,
                LocalDate day,
                JurisdictionCode place) {
            this(moment, Set.copyOf(parts), day, place);
        }
    }

    private final DecisionRules rules;
    private final PolicyShape shape;

    AskingRules(DecisionRules rules) {
        this.rules = rules;
        this.shape = rules.shape();
    }

    /**
     * The plan for an occasion.
     *
     * @param earlier answers on file, from any day; only those still good are used
     * @param given answers given on this occasion
     */
    QuestionPlan plan(Occasion occasion, Answers earlier, Answers given) {
        Answers now = given.only(answer -> fits(answer, occasion.day()));
        Answers good = earlier.only(answer -> stillGood(answer, occasion.day()));
        boolean returning =
                good.list().stream().anyMatch(answer -> answer.givenOn().isBefore(occasion.day()));
        Answers known = afterReopening(afterReopening(good, earlier), now);
        var walk = new Walk(occasion, known, now, returning);
        shape.questions().stream()
                .filter(question -> question.after() == null)
                .forEach(walk::visit);
        return walk.plan();
    }

    private boolean fits(Answer answer, LocalDate day) {
        return shape.question(answer.question())
                .filter(question -> AnswerReading.fits(question, answer, day))
                .isPresent();
    }

    private boolean stillGood(Answer answer, LocalDate day) {
        return fits(answer, day)
                && shape.question(answer.question())
                        .filter(question -> question.validity().holds(answer.givenOn(), day))
                        .isPresent();
    }

    /**
     * What is left of answers once others are said too: when one of these says that something
     * changed, nothing that was said before its day counts any more, however long ago it was said.
     */
    Answers afterReopening(Answers answers, Answers said) {
        Optional<LocalDate> changed =
                said.list().stream()
                        .filter(this::reopens)
                        .map(Answer::givenOn)
                        .max(LocalDate::compareTo);
        return changed.map(on -> answers.only(answer -> !answer.givenOn().isBefore(on)))
                .orElse(answers);
    }

    /** Whether the answer says that something changed. */
    boolean reopens(Answer answer) {
        return shape.question(answer.question())
                .filter(question -> rules.reopens(question, answer, answer.givenOn()))
                .isPresent();
    }

    /** One walk through the questions, from those always asked down to what their answers open. */
    private final class Walk {

        private final Occasion occasion;
        private final Answers known;
        private final Answers now;
        private final boolean returning;
        private final List<Question> questions = new ArrayList<>();
        private final List<Question> open = new ArrayList<>();
        private final List<Answer> counting = new ArrayList<>();

        Walk(Occasion occasion, Answers known, Answers now, boolean returning) {
            this.occasion = occasion;
            this.known = known;
            this.now = now;
            this.returning = returning;
        }

        void visit(Question question) {
            if (!isAsked(question)) {
                return;
            }
            Optional<Answer> given = now.to(question.code());
            Optional<Answer> answer = given.or(() -> known.to(question.code()));
            if (given.isPresent() || answer.isEmpty()) {
                questions.add(question);
            }
            if (answer.isEmpty()) {
                open.add(question);
                return;
            }
            counting.add(answer.get());
            long chosen = AnswerReading.read(question, answer.get(), occasion.day());
            shape.followUps(question).stream()
                    .filter(next -> opens(question, chosen, next))
                    .forEach(this::visit);
        }

        private boolean opens(Question question, long chosen, Question next) {
            List<Option> openers = shape.openers(next);
            for (int i = 0; i < question.options().size(); i++) {
                if ((chosen & 1L << i) != 0 && openers.contains(question.options().get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAsked(Question question) {
            boolean now =
                    occasion.moment() == Question.Moment.VISIT
                            || question.moment() == Question.Moment.BOOKING;
            return now
                    && (returning || question.options().stream().noneMatch(Option::reopens))
                    && shape.inSeason(question, occasion.day(), occasion.place())
                    && occasion.parts().stream().anyMatch(part -> shape.matters(question, part));
        }

        QuestionPlan plan() {
            return new QuestionPlan(questions, open, Answers.of(counting));
        }
    }
}
