package dev.stillwater.menus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.menus.MenuContent;
import dev.stillwater.menus.MenuContent.Addition;
import dev.stillwater.menus.MenuContent.Entry;
import dev.stillwater.menus.MenuContent.PartLine;
import dev.stillwater.menus.MenuContent.Text;
import dev.stillwater.paper.PrintingPress;
import dev.stillwater.testing.ViewTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on a printed menu, in which words and order. */
class MenuPrintTest extends ViewTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 20);
    private static final LocalText MASSAGE = new LocalText("Massage", "Masaje");
    private static final LocalText WARMTH = new LocalText("Warmth", "Calor");
    private static final LocalText NUTS = new LocalText("nuts", "frutos secos");

    @Autowired PrintingPress press;

    @BeforeEach
    void somebody_at_a_screen() {
        signInAsOffice();
    }

    @Test
    void everything_that_the_screen_shows_stands_on_paper_in_the_same_order() throws IOException {
        PDDocument pdf = printed(Locale.ENGLISH, aMenu("US-WA", "USD"));

        String text = text(pdf);
        assertThat(text).contains("Seattle Waterfront", "Menu · Version 4, published November 20, 2026");
        assertThat(text).containsSubsequence(
                "Massage", "Swedish", "Long, flowing strokes", "Contains: nuts",
                "60 min", "60 Swedish, 75 min booked", "$120", "90 min", "$165.50",
                "With Swedish you can add", "Warm towels · 5 min longer · heat", "$15",
                "Warmth", "Hot stone · heat", "Mornings only.", "$140",
                "Notices", "Heat is used.", "Not a medical treatment.");
        assertThat(text).containsOnlyOnce("Long, flowing strokes");
    }

    @Test
    void in_spanish_everything_is_spanish_and_the_document_says_so() throws IOException {
        PDDocument pdf = printed(Locale.of("es"), aMenu("GB", "GBP"));

        assertThat(text(pdf)).containsSubsequence(
                "Carta · Versión 4, publicada el 20 de noviembre de 2026", "Masaje", "Sueco", "¿Año nuevo? ¡Sí!",
                "Contiene: frutos secos", "120 GBP", "165,50 GBP", "Con Sueco puede añadir", "Toallas calientes",
                "Avisos", "Se usa calor.", "No es un tratamiento médico.", "1 de 1");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Carta de Seattle Waterfront");
        assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Seattle Waterfront");
        assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth())).as("A4").isEqualTo(595);
    }

    @Test
    void a_text_that_stands_in_english_is_said_to_be_english() throws IOException {
        MenuContent content = new MenuContent("Seattle", "US-WA", "USD", List.of(new Entry(
                UUID.randomUUID(), UUID.randomUUID(), "massage", MASSAGE, new LocalText("Swedish", "Sueco"), List.of(), 60, 75,
                new BigDecimal("120"), "", 18, false, Map.of("en", new Text(1, "Slow strokes.", "", "", "")), List.of(), List.of(),
                List.of(), List.of(), List.of())));

        PDDocument pdf = printed(Locale.of("es"), content);

        assertThat(text(pdf)).contains("Slow strokes.");
        assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot())).contains("en");
        assertThat(languages(printed(Locale.ENGLISH, content).getDocumentCatalog().getStructureTreeRoot())).doesNotContain("es");
    }

    private static Set<String> languages(PDStructureNode part) {
        Set<String> languages = new HashSet<>();
        if (part instanceof PDStructureElement element && element.getLanguage() != null) {
            languages.add(element.getLanguage());
        }
        part.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .forEach(kid -> languages.addAll(languages((PDStructureNode) kid)));
        return languages;
    }

    @Test
    void sections_are_the_bookmarks() throws IOException {
        List<String> titles = new ArrayList<>();
        printed(Locale.ENGLISH, aMenu("US-WA", "USD")).getDocumentCatalog().getDocumentOutline().children()
                .forEach(item -> titles.add(item.getTitle()));

        assertThat(titles).containsExactly("Massage", "Warmth", "Notices");
    }

    @Test
    void a_name_to_the_left_and_a_picture_sign_read_as_they_should_and_brackets_are_explained() throws IOException {
        LocalText name = new LocalText("\u0645\u0633\u0627\u062c \ud83c\udf3f", "");
        MenuContent content = new MenuContent("Seattle RTL", "US-WA", "USD", List.of(
                entry(UUID.randomUUID(), "massage", MASSAGE, name, 60, "120", List.of())));

        String text = text(printed(Locale.ENGLISH, content));

        assertThat(text).contains("\u0645\u0633\u0627\u062c", "[herb]", "$120", "Square brackets stand for what this print has no letters for");
        assertThat(text(printed(Locale.ENGLISH, aMenu("US-WA", "USD")))).doesNotContain("Square brackets");
    }

    @Test
    void two_hundred_treatments_are_printed_each_once() throws IOException {
        MenuContent content = new MenuContent("Seattle Large", "US-WA", "USD", IntStream.range(0, 200)
                .mapToObj(i -> entry(UUID.randomUUID(), "massage", MASSAGE, new LocalText("Number " + i + ".", ""), 60, "120", List.of()))
                .toList());

        PDDocument pdf = printed(Locale.ENGLISH, content);

        String text = text(pdf);
        assertThat(IntStream.range(0, 200)).allMatch(i -> text.split("Number " + i + "\\. *\\R", -1).length == 2);
        assertThat(text).contains("1 of " + pdf.getNumberOfPages(), pdf.getNumberOfPages() + " of " + pdf.getNumberOfPages());
    }

    private static MenuContent aMenu(String jurisdiction, String currency) {
        UUID swedish = UUID.randomUUID();
        Addition towels = new Addition(
                new LocalText("Warm towels", "Toallas calientes"), 5, new BigDecimal("15"), true,
                List.of(new LocalText("Heat is used.", "Se usa calor.")), List.of());
        return new MenuContent("Seattle Waterfront", jurisdiction, currency, List.of(
                entry(swedish, "massage", MASSAGE, new LocalText("Swedish", "Sueco"), 60, "120", List.of()),
                entry(swedish, "massage", MASSAGE, new LocalText("Swedish", "Sueco"), 90, "165.50", List.of(towels)),
                new Entry(
                        UUID.randomUUID(), UUID.randomUUID(), "warmth", WARMTH, new LocalText("Hot stone", "Piedras calientes"),
                        List.of(new PartLine("HS", new LocalText("Hot stone", "Piedras"), 60)), 60, 80, new BigDecimal("140"),
                        "Mornings only.", 18, true, Map.of(), List.of(new LocalText("Heat is used.", "Se usa calor.")), List.of(),
                        List.of("Not a medical treatment."), List.of(), List.of("No es un tratamiento médico."))));
    }

    private static Entry entry(
            UUID treatment, String section, LocalText sectionName, LocalText name, int minutes, String price, List<Addition> additions) {
        return new Entry(
                treatment, UUID.randomUUID(), section, sectionName, name,
                List.of(new PartLine("SW", name, minutes)), minutes, minutes + 15, new BigDecimal(price), "", 18, false,
                Map.of("en", new Text(1, "Long, flowing strokes with warm oil.", "", "", ""),
                        "es", new Text(1, "Pases largos y fluidos con aceite tibio, en la espalda y los pies. ¿Año nuevo? ¡Sí!", "", "", "")),
                List.of(), List.of(NUTS), List.of(), additions, List.of());
    }

    private PDDocument printed(Locale language, MenuContent content) throws IOException {
        UI.getCurrent().setLocale(language);
        byte[] pdf = press.pdf(MenuPrint.of(content, 4, PUBLISHED));
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replace('\u00a0', ' ');
    }
}
