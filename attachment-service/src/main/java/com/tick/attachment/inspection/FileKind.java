package com.tick.attachment.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, each with its extensions and with what its content may be recognised as. */
@SuppressWarnings("ImmutableEnumChecker") // The collections are immutable ones.
enum FileKind {
    PNG(Shape.BINARY, "image/png", Set.of("image/png"), "png"),
    JPEG(Shape.BINARY, "image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    WEBP(Shape.BINARY, "image/webp", Set.of("image/webp"), "webp"),
    GIF(Shape.BINARY, "image/gif", Set.of("image/gif"), "gif"),
    PDF(Shape.BINARY, "application/pdf", Set.of("application/pdf"), "pdf"),
    TEXT(Shape.TEXT, "text/plain", Set.of(), "txt", "log"),
    CSV(Shape.TEXT, "text/csv", Set.of(), "csv"),
    DOCX(Shape.OFFICE, Office.WORD, Office.SNIFFED, "docx"),
    XLSX(Shape.OFFICE, Office.EXCEL, Office.SNIFFED, "xlsx"),
    PPTX(Shape.OFFICE, Office.POWERPOINT, Office.SNIFFED, "pptx"),
    ZIP(Shape.ARCHIVE, "application/zip", Office.SNIFFED, "zip"),
    MP4(Shape.BINARY, "video/mp4", Iso.SNIFFED, "mp4"),
    THREE_GP(Shape.BINARY, "video/3gpp", Iso.SNIFFED, "3gp"),
    M4A(Shape.BINARY, "audio/mp4", Iso.SNIFFED, "m4a"),
    OGG(Shape.BINARY, "audio/ogg", Ogg.SNIFFED, "ogg", "opus"),
    MP3(Shape.BINARY, "audio/mpeg", Set.of("audio/mpeg"), "mp3"),
    AMR(Shape.BINARY, "audio/amr", Set.of("audio/amr", "audio/amr-wb"), "amr");

    /** How the content is looked through beyond its first bytes. */
    enum Shape {
        BINARY,
        TEXT,
        ARCHIVE,
        OFFICE
    }

    private final Shape shape;
    private final String contentType;
    private final Set<String> sniffed;
    private final List<String> extensions;

    FileKind(Shape shape, String contentType, Set<String> sniffed, String... extensions) {
        this.shape = shape;
        this.contentType = contentType;
        this.sniffed = sniffed;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(it -> it.extensions.contains(extension))
                .findFirst();
    }

    static String allExtensions() {
        return String.join(
                ", ",
                Arrays.stream(values()).flatMap(it -> it.extensions.stream()).toList());
    }

    Shape shape() {
        return shape;
    }

    String contentType() {
        return contentType;
    }

    boolean mayBe(String sniffedType) {
        return sniffed.contains(sniffedType);
    }

    /** The folder inside an office document that makes it a document of this kind. */
    String officeFolder() {
        return switch (this) {
            case DOCX -> "word/";
            case XLSX -> "xl/";
            case PPTX -> "ppt/";
            default -> throw new IllegalStateException(this + " is no office document");
        };
    }

    private static final class Office {
        static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        static final String POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        static final Set<String> SNIFFED = Set.of("application/zip", "application/x-tika-ooxml");
    }

    /** MP4, 3GP and M4A are one container; telephones write its brand loosely, so the brand decides nothing. */
    private static final class Iso {
        static final Set<String> SNIFFED = Set.of(
                "video/mp4",
                "audio/mp4",
                "application/mp4",
                "video/x-m4v",
                "video/quicktime",
                "video/3gpp",
                "video/3gpp2");
    }

    private static final class Ogg {
        static final Set<String> SNIFFED =
                Set.of("application/ogg", "audio/ogg", "audio/opus", "audio/vorbis", "audio/speex", "audio/x-oggflac");
    }
}
