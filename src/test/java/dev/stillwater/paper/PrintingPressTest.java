package dev.stillwater.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.stillwater.kernel.JurisdictionCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingPressTest {

    private final PrintingPress press = new PrintingPress();

    @Test
    void a_document_says_what_it_is_and_carries_its_fonts() throws IOException {
        Paper paper = aPaper();
        paper.by("Seattle").about("Menu of Seattle, version 4");
        paper.sectionHeading(paper.body(), "Massage ❤");
        paper.body().paragraph("", "Oil, زيت, שמן, 😊");

        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Menu");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Seattle");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Menu of Seattle, version 4");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(bookmarks(pdf)).containsExactly("Massage ❤");
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void every_page_says_where_it_belongs_and_which_of_how_many_it_is() throws IOException {
        Paper paper = aPaper().foot("Seattle · version 4", "of");
        for (int i = 0; i < 150; i++) {
            paper.body().paragraph("", "Line " + i);
        }

        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("Seattle · version 4", page + " of " + pages);
            }
        }
    }

    @Test
    void no_entry_is_broken_across_pages_and_no_heading_stands_last_on_one() throws IOException {
        Paper paper = aPaper();
        for (int section = 0; section < 12; section++) {
            PaperBlock group = paper.body().block("group");
            PaperBlock together = group.block("together");
            paper.sectionHeading(together, "Section " + section);
            for (int entry = 0; entry < 5; entry++) {
                PaperBlock block = (entry == 0 ? together : group).block("entry");
                block.heading(3, "name", "Begin " + section + "/" + entry + ".");
                block.paragraph("text", "Long, flowing strokes with warm oil from shoulders to feet. ".repeat(1 + (section + entry) % 7));
                block.paragraph("small", "End " + section + "/" + entry + ".");
            }
        }

        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page).strip();
                assertThat(found(text, "Begin ")).isEqualTo(found(text, "End "));
                assertThat(text.lines().toList().getLast()).startsWith("End ");
            }
        }
    }

    @Test
    void words_to_the_left_can_be_found_in_the_document() throws IOException {
        Paper paper = aPaper();
        paper.body().paragraph("", "مساج سويدي 60 دقيقة");
        paper.body().paragraph("", "Oil: עיסוי שוודי 60 דקות, warm");

        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            assertThat(text(pdf, 1)).contains("مساج سويدي", "دقيقة", "עיסוי שוודי", "דקות", "60", ", warm").doesNotContain("#");
        }
    }

    @Test
    void markup_that_somebody_typed_is_words() throws IOException {
        String typed = "<script>alert(1)</script> **bold** [link](http://localhost/x) <img src='file:///etc/hostname'/> &amp; </style>";
        Paper paper = aPaper();
        paper.sectionHeading(paper.body(), typed);
        paper.body().paragraph("", typed);
        paper.foot(typed, "of");

        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            String text = text(pdf, 1).replaceAll("\\s", "");
            assertThat(found(text, typed.replace(" ", ""))).as(text).isEqualTo(3);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void the_press_opens_nothing_even_where_a_document_asks_it_to(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "body::before { content: 'secret' }");
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String web = "http://localhost:" + server.getAddress().getPort() + "/";
            Paper paper = aPaper();
            paper.body().paragraph("", "Stays");
            for (String address : List.of(web, secret.toUri().toString(), "data:text/css,body::before%7Bcontent:'secret'%7D", "jar:file:/x.jar!/y")) {
                attempt(paper, address);
            }

            try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
                assertThat(text(pdf, 1)).contains("Stays").doesNotContain("secret");
            }
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static void attempt(Paper paper, String address) {
        var body = paper.document().getElementsByTagName("body").item(0);
        var head = paper.document().getElementsByTagName("head").item(0);
        for (String tag : List.of("img", "object", "iframe", "embed", "video")) {
            var element = Paper.append((org.w3c.dom.Element) body, tag);
            element.setAttribute("src", address + "a.png");
            element.setAttribute("data", address + "b.svg");
        }
        var link = Paper.append((org.w3c.dom.Element) head, "link");
        link.setAttribute("rel", "stylesheet");
        link.setAttribute("href", address);
        var script = Paper.append((org.w3c.dom.Element) head, "script");
        script.setAttribute("src", address + "c.js");
        var style = Paper.append((org.w3c.dom.Element) head, "style");
        style.setTextContent("@import url('" + address + "'); @font-face { font-family: X; src: url('" + address + "f.ttf') }"
                + " p { background: url('" + address + "d.png'); font-family: X, Roboto }");
    }

    @Test
    @Timeout(60)
    void a_text_far_beyond_any_limit_is_printed_in_bounded_time() throws IOException {
        Paper paper = aPaper();
        paper.body().paragraph("", "x".repeat(2_000));
        paper.body().paragraph("", "Slow strokes and warm oil. ".repeat(2_000));

        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(8);
        }
    }

    @ParameterizedTest
    @CsvSource({"US-WA, LETTER", "CA-ON, LETTER", "GB, A4", "ES, A4"})
    void the_sheet_is_the_one_of_the_country(String place, PaperSize size) throws IOException {
        assertThat(PaperSize.in(JurisdictionCode.of(place))).isEqualTo(size);
        Paper paper = new Paper(size, Locale.ENGLISH, "Menu");
        paper.body().paragraph("", "Words");
        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            PDRectangle sheet = pdf.getPage(0).getMediaBox();
            PDRectangle wanted = size == PaperSize.A4 ? PDRectangle.A4 : PDRectangle.LETTER;
            assertThat(Math.round(sheet.getWidth())).isEqualTo(Math.round(wanted.getWidth()));
            assertThat(Math.round(sheet.getHeight())).isEqualTo(Math.round(wanted.getHeight()));
        }
    }

    private static Paper aPaper() {
        return new Paper(PaperSize.A4, Locale.of("es"), "Menu");
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static int found(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    private static List<String> bookmarks(PDDocument pdf) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
