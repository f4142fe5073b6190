package dev.stillwater.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of a paper. They come with the portal, and what is used of them goes into the PDF. */
enum Typeface {
    LIGHT("Roboto", 300, "/com/formdev/flatlaf/fonts/roboto/Roboto-Light.ttf"),
    REGULAR("Roboto", 400, "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf"),
    MEDIUM("Roboto", 500, "/com/formdev/flatlaf/fonts/roboto/Roboto-Medium.ttf"),
    /** For the scripts and signs that the others lack. */
    OTHER_SCRIPTS("DejaVu Sans", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    OTHER_SCRIPTS_MEDIUM("DejaVu Sans", 500, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    private static final int LAST_SIGN = 0x1FFFF;

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** Lets a document be set in it. */
    void offerTo(PdfRendererBuilder press, PDDocument document) {
        press.useFont(new Lazily(document), family, weight, FontStyle.NORMAL, true);
    }

    private TrueTypeFont read() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            // Ligatures would take most of the time, and words would be harder to find in the document.
            font.setEnableGsub(false);
            return font;
        }
    }

    private final class Lazily extends PDFontSupplier {

        private final PDDocument document;
        private @Nullable PDFont font;

        Lazily(PDDocument document) {
            super(null);
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) {
                    font = PDType0Font.load(document, read(), true);
                }
                return font;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The signs that this font can draw. */
    BitSet signs() {
        BitSet signs = new BitSet();
        try (TrueTypeFont font = read()) {
            CmapLookup shapes = font.getUnicodeCmapLookup();
            for (int sign = 0; sign <= LAST_SIGN; sign++) {
                signs.set(sign, shapes.getGlyphId(sign) != 0);
            }
            return signs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
