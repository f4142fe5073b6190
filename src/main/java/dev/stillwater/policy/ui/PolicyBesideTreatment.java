package dev.stillwater.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.PartsApart;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.HeatRule;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.Variant;
import dev.stillwater.treatments.ui.BesideTreatment;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** On a treatment's page: which answers hold the combination back more than one of its parts. */
@Order(20)
@org.springframework.stereotype.Component
class PolicyBesideTreatment implements BesideTreatment {

    private final PolicyReading policy;
    private final TreatmentLibrary library;

    PolicyBesideTreatment(PolicyReading policy, TreatmentLibrary library) {
        this.policy = policy;
        this.library = library;
    }

    @Override
    public Optional<Component> beside(TreatmentData treatment) {
        ApartPanel panel = new ApartPanel(policy.inForce().document(), library.modalities());
        panel.follow(treatment.variants(), treatment.extras());
        return Optional.of(panel);
    }

    /** Follows the parts as they are typed. */
    private static final class ApartPanel extends Composite<Panel> implements Following {

        private static final long serialVersionUID = 1L;
        private static final int FIRST_FEW = 5;

        private final transient PolicyDocument policy;
        private final transient List<Modality> library;
        private final transient Map<ModalityCode, String> names;

        ApartPanel(PolicyDocument policy, List<Modality> library) {
            this.policy = policy;
            this.library = library;
            this.names = PolicyWords.names(library);
        }

        @Override
        protected Panel initContent() {
            return new Panel(Words.text("policy.apart"));
        }

        @Override
        public void follow(List<Variant> variants) {
            follow(variants, TreatmentExtras.NONE);
        }

        @Override
        public void follow(List<Variant> variants, TreatmentExtras extras) {
            Set<ModalityCode> modalities = variants.stream()
                    .flatMap(variant -> variant.sequence().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Optional<Paragraph> heat = heat(modalities, extras);
            setVisible(modalities.size() > 1);
            if (!isVisible()) {
                return;
            }
            List<PartsApart> apart = PartsApart.of(policy, modalities);
            if (apart.isEmpty()) {
                getContent().show(new Paragraph(Words.text("policy.apart.none")));
                heat.ifPresent(getContent()::with);
                return;
            }
            getContent().show(new Paragraph(Words.text("policy.apart.sum", apart.size())));
            heat.ifPresent(getContent()::with);
            getContent().with(list(apart.subList(0, Math.min(FIRST_FEW, apart.size()))));
            if (apart.size() > FIRST_FEW) {
                getContent().with(new Details(
                        Words.text("policy.apart.more", apart.size() - FIRST_FEW), list(apart.subList(FIRST_FEW, apart.size()))));
            }
        }

        /** Heat that no part brings counts like the modalities with the heat mark, and says whose it is. */
        private Optional<Paragraph> heat(Set<ModalityCode> modalities, TreatmentExtras extras) {
            List<String> bringing = extras.enhancements().stream()
                    .filter(Enhancement::heat).map(one -> Words.local(one.names())).toList();
            List<ModalityCode> beyond = modalities.isEmpty()
                    ? List.of()
                    : HeatRule.beyond(modalities, extras.heat() || !bringing.isEmpty(), library);
            if (beyond.isEmpty()) {
                return Optional.empty();
            }
            modalities.addAll(beyond);
            String as = Words.list(beyond.stream().map(code -> names.getOrDefault(code, code.value())).toList());
            Paragraph sentence = new Paragraph(extras.heat()
                    ? Words.text("policy.apart.heat", as)
                    : Words.text("policy.apart.heatAdded", Words.list(bringing), as));
            sentence.addClassName("small");
            return Optional.of(sentence);
        }

        private UnorderedList list(List<PartsApart> apart) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("findings");
            apart.forEach(one -> list.add(line(one)));
            return list;
        }

        private ListItem line(PartsApart one) {
            Span answer = new Span(Words.text("policy.apart.answer", PolicyWords.of(one.question()), PolicyWords.of(one.answer())));
            answer.addClassName("small");
            ListItem line = new ListItem(answer, PolicyWords.badge(one.together(), null));
            one.alone().forEach((modality, headline) -> {
                Span alone = new Span(Words.text(
                        "policy.apart.alone", names.getOrDefault(modality, modality.value()), PolicyWords.headline(headline, null)));
                alone.addClassNames("mute", "small");
                line.add(alone);
            });
            line.addClassName("finding");
            return line;
        }
    }
}
