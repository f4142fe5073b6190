package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.Why;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that keeps a draft from being published, at once, each with the way to put it right. */
class PublishObstacles extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param sign opens the form for a clinician's word
     * @param findings leads back to what the check says
     */
    PublishObstacles(List<Why> obstacles, Runnable sign, Runnable findings) {
        addClassName("stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        obstacles.forEach(why -> list.add(line(why, sign, findings)));
        add(new Paragraph(Words.text("screening.publish.obstacles", obstacles.size())), list);
    }

    private static ListItem line(Why why, Runnable sign, Runnable findings) {
        Span title = Status.REFUSED.word(Words.text("screening.obstacle." + why.key()));
        Div words = new Div(title, new Span(Words.why(why)));
        words.addClassNames("stack-s", "grow");
        Optional.ofNullable(way(why, sign, findings)).ifPresent(words::add);
        return new ListItem(words);
    }

    private static @Nullable Button way(Why why, Runnable sign, Runnable findings) {
        Button way = switch (why.key()) {
            case "screening.policy.unsigned", "screening.policy.changedSinceSigned" ->
                    new Button(Words.text("screening.policy.sign"), click -> sign.run());
            case "screening.policy.errors" -> new Button(Words.text("screening.obstacle.findings"), click -> findings.run());
            default -> null;
        };
        if (way != null) {
            way.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return way;
    }
}
