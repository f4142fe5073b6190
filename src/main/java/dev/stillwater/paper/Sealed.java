package dev.stillwater.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.io.Reader;

/** Keeps a press from opening anything: no address is resolved, and no way to one exists. */
final class Sealed {

    private static final String[] WAYS = {"http", "https", "file", "ftp", "jar", "data", "classpath", "jrt"};

    private Sealed() {}

    static void seal(PdfRendererBuilder press) {
        press.useUriResolver((base, address) -> null);
        press.useExternalResourceAccessControl((address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        press.useExternalResourceAccessControl((address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        FSStreamFactory nothing = address -> new Nothing();
        press.useHttpStreamImplementation(nothing);
        press.useProtocolsStreamImplementation(nothing, WAYS);
    }

    private static final class Nothing implements FSStream {

        @Override
        public InputStream getStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Reader getReader() {
            return Reader.nullReader();
        }
    }
}
