package dev.stillwater.treatments.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a treatment shows as a line of the list, and as a card on a phone.
 *
 * @param office whether states and texts in work are shown
 */
record TreatmentColumns(Map<ModalityCode, Modality> modalities, LibraryWords words, boolean office) {

    private static final String NAME =
            "<a router-link href='treatments/${item.id}' class='cell-link grow'>${item.name}</a>";
    private static final String PARTS = "<div class='mute small'>${item.parts}</div>";
    private static final String CLAIMING =
            "${item.claiming ? html`<div class='small name-flag'><span class='st ${item.claimingLook}'>${item.claiming}</span></div>` : ''}";
    private static final String STATE = "<span class='st ${item.stateLook}'>${item.state}</span>";
    private static final String TEXTS =
            "<span class='st-list'><span class='st ${item.enLook}'>${item.en}</span>"
                    + "<span class='st ${item.esLook}'>${item.es}</span></span>";

    void addTo(CardGrid<TreatmentRow> grid) {
        grid.addColumn(name(LitRenderer.of(NAME + PARTS + CLAIMING)))
                .setHeader(Words.text("treatments.name")).setFlexGrow(3).setWidth("260px");
        grid.addColumn(row -> Words.local(words.section(row.section())))
                .setHeader(Words.text("treatments.section")).setFlexGrow(1).setWidth("140px");
        grid.addColumn(row -> Looks.lengths(row.handsOnMinutes()))
                .setHeader(Words.text("treatments.lengths")).setFlexGrow(1).setWidth("120px");
        if (office) {
            grid.addColumn(texts(LitRenderer.of(TEXTS)))
                    .setHeader(Words.text("descriptions.texts")).setFlexGrow(2).setWidth("250px");
            grid.addColumn(state(LitRenderer.of(STATE)))
                    .setHeader(Words.text("treatments.state")).setFlexGrow(0).setWidth("130px");
        }
        grid.setCard(card());
    }

    private LitRenderer<TreatmentRow> card() {
        String top = "<div class='row'>" + NAME + (office ? STATE : "") + "</div>";
        String facts = "<div class='small'>${item.section}, ${item.lengths}</div>";
        LitRenderer<TreatmentRow> card =
                LitRenderer.of("<div class='list-card'>" + top + PARTS + CLAIMING + facts + (office ? TEXTS : "") + "</div>");
        return texts(state(name(card)))
                .withProperty("section", row -> Words.local(words.section(row.section())))
                .withProperty("lengths", row -> Looks.lengths(row.handsOnMinutes()));
    }

    /** The name, and the parts under it where they say more than the name. */
    private LitRenderer<TreatmentRow> name(LitRenderer<TreatmentRow> renderer) {
        return renderer
                .withProperty("id", row -> row.id().value().toString())
                .withProperty("name", row -> Words.local(row.names()))
                .withProperty("claimingLook", row -> Status.REFUSED.cssClass())
                .withProperty("claiming", row -> row.claiming().isEmpty()
                        ? ""
                        : Words.text("treatments.name.flagged", String.join(", ", row.claiming())))
                .withProperty("parts", row -> {
                    String parts = Looks.names(row.modalities(), modalities);
                    return parts.equals(Words.local(row.names())) ? "" : parts;
                });
    }

    private static LitRenderer<TreatmentRow> state(LitRenderer<TreatmentRow> renderer) {
        return renderer
                .withProperty("stateLook", row -> Looks.of(row.state()).cssClass())
                .withProperty("state", row -> Words.of("treatments.state", row.state()));
    }

    /** How far the text is in each language; a language without any says so. */
    private static LitRenderer<TreatmentRow> texts(LitRenderer<TreatmentRow> renderer) {
        LitRenderer<TreatmentRow> all = renderer;
        for (String language : Looks.LANGUAGES) {
            all = all.withProperty(language + "Look", row -> row.flagged().contains(language)
                            ? Status.REFUSED.cssClass() : look(row.descriptions().get(language)))
                    .withProperty(language, row -> row.flagged().contains(language)
                            ? Words.text("descriptions.text.flagged", text(language, row.descriptions().get(language)))
                            : text(language, row.descriptions().get(language)));
        }
        return all;
    }

    private static String look(@Nullable DescriptionState state) {
        return (state == null ? Status.NEUTRAL : Looks.of(state)).cssClass();
    }

    private static String text(String language, @Nullable DescriptionState state) {
        String code = language.toUpperCase(Locale.ROOT);
        return state == null
                ? Words.text("descriptions.text.none", code)
                : code + " " + Words.of("descriptions.text.state", state);
    }
}
