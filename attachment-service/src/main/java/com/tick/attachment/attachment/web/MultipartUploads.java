package com.tick.attachment.attachment.web;

import com.tick.attachment.attachment.ReceiveFile;
import com.tick.attachment.attachment.ReceivedFile;
import com.tick.attachment.attachment.UploadLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the one file of a multipart form while it arrives.
 *
 * <p>With Tomcat's own parser, as the servlet API offers parts only after all of them are on the disk.
 */
@Component
class MultipartUploads {

    private static final Set<String> FILE_FIELDS = Set.of("file", "attachment");
    private static final int MOST_PARTS = 10;

    /** What stands for bytes that are not UTF-8. */
    private static final char UNDECODABLE = '\ufffd';

    /** Room for a name of some hundred characters in any script, percent-encoded or not. */
    private static final int LONGEST_PART_HEADERS = 8 * 1024;

    private static final long MOST_OVERHEAD = 1024L * 1024;

    private final ReceiveFile receiveFile;
    private final long mostBytes;

    MultipartUploads(ReceiveFile receiveFile, UploadLimits limits) {
        this.receiveFile = receiveFile;
        this.mostBytes = limits.fileBytes() + MOST_OVERHEAD;
    }

    ReceivedFile receive(HttpServletRequest request) throws IOException {
        ReceivedFile file = null;
        try {
            var parser = new FileUpload();
            parser.setHeaderEncoding("UTF-8");
            parser.setSizeMax(mostBytes);
            parser.setPartHeaderSizeMax(LONGEST_PART_HEADERS);
            var parts = parser.getItemIterator(new Arriving(request));
            for (int count = 1; parts.hasNext(); count++) {
                if (count > MOST_PARTS) {
                    throw InvalidUploadFormException.tooManyParts(MOST_PARTS);
                }
                file = next(parts, file);
            }
        } catch (SizeException | FileUploadIOException tooLarge) {
            close(file);
            throw new UploadTooLargeException(mostBytes);
        } catch (IOException broken) {
            close(file);
            throw InvalidUploadFormException.broken();
        } catch (RuntimeException refused) {
            close(file);
            throw refused;
        }
        if (file == null) {
            throw InvalidUploadFormException.noFile();
        }
        return file;
    }

    private @Nullable ReceivedFile next(FileItemIterator parts, @Nullable ReceivedFile file) throws IOException {
        var part = parts.next();
        boolean wanted = FILE_FIELDS.contains(part.getFieldName());
        if (part.isFormField() && !wanted && !carriesFile(part)) {
            return file;
        }
        if (!wanted) {
            throw InvalidUploadFormException.unknownField(part.getFieldName());
        }
        if (part.isFormField()) {
            throw InvalidUploadFormException.namelessFile(part.getFieldName());
        }
        if (file != null) {
            throw InvalidUploadFormException.twoFiles();
        }
        return receive(part);
    }

    /** Fields of text have no type of their own, or say that they are text. */
    private static boolean carriesFile(FileItemStream part) {
        var type = part.getContentType();
        return type != null && !type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    }

    private ReceivedFile receive(FileItemStream part) throws IOException {
        try (InputStream bytes = part.openStream()) {
            return receiveFile.handle(new ReceiveFile.Command(nameOf(part), -1, bytes));
        }
    }

    private static String nameOf(FileItemStream part) {
        try {
            var name = Objects.requireNonNullElse(part.getName(), "");
            if (name.indexOf(UNDECODABLE) >= 0) {
                throw InvalidUploadFormException.undecodableName(part.getFieldName());
            }
            return name;
        } catch (InvalidFileNameException withNul) {
            return withNul.getName();
        }
    }

    /** Counted while it arrives and not by what it says beforehand, so that a refusal can name the file. */
    private static final class Arriving extends ServletRequestContext {

        Arriving(HttpServletRequest request) {
            super(request);
        }

        @Override
        public long contentLength() {
            return -1;
        }
    }

    private static void close(@Nullable ReceivedFile file) throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
