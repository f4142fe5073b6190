package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Journey b: the combination on a menu, refused for want of a certificate, and published with one. */
class BPublishingAMenuTest extends Journey {

    private static final String COMBINATION = "Lymphatic drainage + Swedish";

    @Test
    void a_menu_is_refused_until_somebody_holds_the_certificate_and_the_version_before_stays_readable() throws IOException {
        Chain.Spa spa = chain.aSpa();
        Person manager = signedIn(spa.manager()).open("menu").sees("Version 1 in force");

        manager.press("Add from the library").pick("Treatment", COMBINATION);
        manager.fillAll("Price in USD", "165").press("Add to draft");
        manager.sees(COMBINATION).sees("Stops it").sees("No therapist assigned to " + spa.location().name());
        manager.press("Publish menu").sees("holds a valid licence and every certificate that " + COMBINATION + " needs");

        manager.follow("Record a certificate for " + spa.therapistName());
        manager.type("Issued by", "School of drainage").type("Issued on", "11/2/2026").press("Save certificate")
                .sees("is on file");

        manager.open("menu").press("Publish menu").sees("Publish version 2").press("Publish menu").sees("is in force");
        manager.press("Versions").follow("Version 1").sees("Menu version 1").seesNo(COMBINATION);
        manager.open("menu/" + spa.location().code() + "/2").sees("Menu version 2").sees(COMBINATION);

        Download pdf = manager.download("Download PDF");
        assertThat(pdf.suggestedFilename()).matches("menu-" + spa.location().code() + "-[0-9]{4}-[0-9]{2}-[0-9]{2}[.]pdf");
        try (PDDocument paper = Loader.loadPDF(pdf.path().toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains(spa.location().name(), "Lymphatic drainage", "$165", "1 of ");
        }
    }
}
