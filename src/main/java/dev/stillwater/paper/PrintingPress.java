package dev.stillwater.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs of papers: tagged for screen readers, with their fonts inside. Nothing is loaded while it
 * works, from neither the network nor a disk.
 */
@Component
public class PrintingPress {

    private static final String STYLES = "/META-INF/resources/styles/paper.css";
    private static final String PRODUCER = "Stillwater";
    /** So many are printed at once; others wait their turn, so that memory stays bounded. */
    private static final int AT_ONCE = 2;

    static {
        XRLog.setLoggerImpl(new PressLog());
    }

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String styles = styles();

    /** The paper as a PDF. */
    public byte[] pdf(Paper paper) {
        paper.style(styles);
        turns.acquireUninterruptibly();
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder press = new PdfRendererBuilder();
            Sealed.seal(press);
            press.usePDDocument(document);
            for (Typeface typeface : Typeface.values()) {
                typeface.offerTo(press, document);
            }
            press.useUnicodeBidiSplitter(RightToLeft.Runs::new);
            press.useUnicodeBidiReorderer(new RightToLeft.Turning());
            press.usePdfUaAccessibility(true);
            press.withProducer(PRODUCER);
            press.withW3cDocument(paper.document(), null);
            press.toStream(pdf);
            press.run();
            return pdf.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turns.release();
        }
    }

    private static String styles() {
        try (InputStream file = Objects.requireNonNull(PrintingPress.class.getResourceAsStream(STYLES), STYLES)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
