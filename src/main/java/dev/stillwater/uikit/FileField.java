package dev.stillwater.uikit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;

/**
 * Takes one small file and reads it at once. What it does not take is refused in a sentence, and
 * another can be tried after any refusal.
 */
public class FileField extends Upload {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 1_000;

    private transient Consumer<String> refused = Notices::warn;

    /** What a file holds. */
    public enum Kind {
        CSV(".csv", "text/csv"),
        JSON(".json", "application/json");

        private final String suffix;
        private final String mediaType;

        Kind(String suffix, String mediaType) {
            this.suffix = suffix;
            this.mediaType = mediaType;
        }
    }

    /**
     * @param largest in bytes
     * @param read is given the content, within the request of the screen
     */
    public FileField(Kind kind, int largest, Consumer<byte[]> read) {
        setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            clearFileList();
            read.accept(bytes);
        }));
        setAcceptedFileTypes(kind.suffix, kind.mediaType);
        setMaxFileSize(largest);
        setMaxFiles(1);
        addFileRejectedListener(rejected -> {
            clearFileList();
            refused.accept(Words.text("file.refused", kind.suffix, largest / KILO));
        });
        setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Words.text("file.choose", kind.suffix)))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Words.text("file.drop"))));
    }

    /** Told of a file that was not taken, in a sentence: what was shown of the file before it counts no more. */
    public FileField whenRefused(Consumer<String> told) {
        refused = told;
        return this;
    }
}
