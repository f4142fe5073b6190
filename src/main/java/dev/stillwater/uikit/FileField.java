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

    /**
     * @param suffix with its dot, for example {@code .csv}
     * @param mediaType of such files
     * @param largest in bytes
     * @param read is given the content, within the request of the screen
     */
    public FileField(String suffix, String mediaType, int largest, Consumer<byte[]> read) {
        setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            clearFileList();
            read.accept(bytes);
        }));
        setAcceptedFileTypes(suffix, mediaType);
        setMaxFileSize(largest);
        setMaxFiles(1);
        addFileRejectedListener(rejected -> {
            clearFileList();
            Notices.warn(Words.text("file.refused", suffix, largest / KILO));
        });
        setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Words.text("file.choose", suffix)))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Words.text("file.drop"))));
    }
}
