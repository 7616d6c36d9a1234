package com.tick.attachment.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, each with its extensions and with what its content may be recognised as. */
@SuppressWarnings("ImmutableEnumChecker") // The collections are immutable ones.
enum FileKind {
    PNG(Family.PICTURE, Shape.BINARY, "image/png", Set.of("image/png"), "png"),
    JPEG(Family.PICTURE, Shape.BINARY, "image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg", "jfif"),
    WEBP(Family.PICTURE, Shape.BINARY, "image/webp", Set.of("image/webp"), "webp"),
    GIF(Family.PICTURE, Shape.BINARY, "image/gif", Set.of("image/gif"), "gif"),
    HEIC(Family.PICTURE, Shape.BINARY, "image/heic", Set.of("image/heic", "image/heic-sequence"), "heic"),
    HEIF(Family.PICTURE, Shape.BINARY, "image/heif", Heif.SNIFFED, "heif", "hif"),
    AVIF(Family.PICTURE, Shape.BINARY, "image/avif", Set.of("image/avif"), "avif"),
    TIFF(Family.PICTURE, Shape.BINARY, "image/tiff", Set.of("image/tiff"), "tif", "tiff"),
    BMP(Family.PICTURE, Shape.BINARY, "image/bmp", Set.of("image/bmp"), "bmp"),
    PDF(Family.DOCUMENT, Shape.BINARY, "application/pdf", Set.of("application/pdf"), "pdf"),
    TEXT(Family.TEXT, Shape.TEXT, "text/plain", Set.of(), "txt", "log", "md", "json", "har", "xml", "yaml", "yml"),
    CSV(Family.TEXT, Shape.TEXT, "text/csv", Set.of(), "csv", "tsv"),
    VCARD(Family.TEXT, Shape.TEXT, "text/vcard", Set.of("text/x-vcard", "text/vcard"), "vcf"),
    CALENDAR(Family.TEXT, Shape.TEXT, "text/calendar", Set.of("text/calendar"), "ics"),
    MAIL(Family.TEXT, Shape.MAIL, "message/rfc822", Set.of("message/rfc822"), "eml"),
    DOCX(Family.ZIPPED, Shape.OFFICE, Office.WORD, Office.SNIFFED, "docx"),
    XLSX(Family.ZIPPED, Shape.OFFICE, Office.EXCEL, Office.SNIFFED, "xlsx"),
    PPTX(Family.ZIPPED, Shape.OFFICE, Office.POWERPOINT, Office.SNIFFED, "pptx"),
    DOCM(Family.ZIPPED, Shape.MACRO_OFFICE, Office.WORD_MACROS, Office.SNIFFED, "docm"),
    XLSM(Family.ZIPPED, Shape.MACRO_OFFICE, Office.EXCEL_MACROS, Office.SNIFFED, "xlsm"),
    PPTM(Family.ZIPPED, Shape.MACRO_OFFICE, Office.POWERPOINT_MACROS, Office.SNIFFED, "pptm"),
    ODT(Family.ZIPPED, Shape.OPEN_DOCUMENT, Open.TEXT, Open.SNIFFED, "odt"),
    ODS(Family.ZIPPED, Shape.OPEN_DOCUMENT, Open.SPREADSHEET, Open.SNIFFED, "ods"),
    ODP(Family.ZIPPED, Shape.OPEN_DOCUMENT, Open.PRESENTATION, Open.SNIFFED, "odp"),
    ZIP(Family.ZIPPED, Shape.ARCHIVE, "application/zip", Office.SNIFFED_OR_OPEN, "zip"),
    DOC(Family.COMPOUND, Shape.COMPOUND, "application/msword", Compound.SNIFFED, "doc"),
    XLS(Family.COMPOUND, Shape.COMPOUND, "application/vnd.ms-excel", Compound.SNIFFED, "xls"),
    PPT(Family.COMPOUND, Shape.COMPOUND, "application/vnd.ms-powerpoint", Compound.SNIFFED, "ppt"),
    MSG(Family.COMPOUND, Shape.COMPOUND, "application/vnd.ms-outlook", Compound.SNIFFED, "msg"),
    MP4(Family.RECORDING, Shape.BINARY, "video/mp4", Iso.SNIFFED, "mp4", "m4v"),
    THREE_GP(Family.RECORDING, Shape.BINARY, "video/3gpp", Iso.SNIFFED, "3gp"),
    MOV(Family.RECORDING, Shape.BINARY, "video/quicktime", Iso.SNIFFED, "mov", "qt"),
    M4A(Family.RECORDING, Shape.BINARY, "audio/mp4", Iso.SNIFFED, "m4a"),
    WEBM(Family.RECORDING, Shape.BINARY, "video/webm", Matroska.SNIFFED, "webm"),
    OGG(Family.RECORDING, Shape.BINARY, "audio/ogg", Ogg.SNIFFED, "ogg", "opus", "oga"),
    MP3(Family.RECORDING, Shape.BINARY, "audio/mpeg", Set.of("audio/mpeg"), "mp3"),
    AAC(Family.RECORDING, Shape.BINARY, "audio/aac", Set.of("audio/x-aac", "audio/aac"), "aac"),
    WAV(Family.RECORDING, Shape.BINARY, "audio/wav", Set.of("audio/vnd.wave", "audio/x-wav", "audio/wav"), "wav"),
    FLAC(Family.RECORDING, Shape.BINARY, "audio/flac", Set.of("audio/x-flac", "audio/flac"), "flac"),
    AMR(Family.RECORDING, Shape.BINARY, "audio/amr", Set.of("audio/amr", "audio/amr-wb"), "amr");

    /** How the content is looked through beyond its first bytes. */
    enum Shape {
        BINARY,
        TEXT,
        MAIL,
        ARCHIVE,
        OFFICE,
        MACRO_OFFICE,
        OPEN_DOCUMENT,
        COMPOUND
    }

    /** Within a family a wrong ending is an honest mistake of a phone or a program; across families it is a lie. */
    enum Family {
        PICTURE,
        DOCUMENT,
        TEXT,
        ZIPPED,
        COMPOUND,
        RECORDING
    }

    private final Family family;
    private final Shape shape;
    private final String contentType;
    private final Set<String> sniffed;
    private final List<String> extensions;

    FileKind(Family family, Shape shape, String contentType, Set<String> sniffed, String... extensions) {
        this.family = family;
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

    /** The kind that the content alone tells; empty where several look the same from outside, and for text. */
    static Optional<FileKind> ofContent(String sniffedType) {
        return Arrays.stream(values())
                .filter(it -> it.shape == Shape.BINARY && it.mayBe(sniffedType))
                .findFirst();
    }

    static String allExtensions() {
        return String.join(
                ", ",
                Arrays.stream(values()).flatMap(it -> it.extensions.stream()).toList());
    }

    Family family() {
        return family;
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

    /** The office document that these entries make; one that may hold macros is another kind. */
    static Optional<FileKind> office(Set<String> entries, boolean macros) {
        var shape = macros ? Shape.MACRO_OFFICE : Shape.OFFICE;
        return Arrays.stream(values())
                .filter(it -> it.shape == shape)
                .filter(it -> entries.stream().anyMatch(entry -> entry.startsWith(it.officeFolder())))
                .findFirst();
    }

    static Optional<FileKind> openDocument(String sniffedType) {
        return Arrays.stream(values())
                .filter(it -> it.shape == Shape.OPEN_DOCUMENT && it.contentType.equals(sniffedType))
                .findFirst();
    }

    /** The folder inside an office document that makes it a document of this kind. */
    private String officeFolder() {
        return switch (this) {
            case DOCX, DOCM -> "word/";
            case XLSX, XLSM -> "xl/";
            case PPTX, PPTM -> "ppt/";
            default -> throw new IllegalStateException(this + " is no office document");
        };
    }

    private static final class Office {
        static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        static final String POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        static final String WORD_MACROS = "application/vnd.ms-word.document.macroenabled.12";
        static final String EXCEL_MACROS = "application/vnd.ms-excel.sheet.macroenabled.12";
        static final String POWERPOINT_MACROS = "application/vnd.ms-powerpoint.presentation.macroenabled.12";
        static final Set<String> SNIFFED = Set.of("application/zip", "application/x-tika-ooxml");
        static final Set<String> SNIFFED_OR_OPEN =
                Set.of("application/zip", "application/x-tika-ooxml", Open.TEXT, Open.SPREADSHEET, Open.PRESENTATION);
    }

    private static final class Open {
        static final String TEXT = "application/vnd.oasis.opendocument.text";
        static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
        static final String PRESENTATION = "application/vnd.oasis.opendocument.presentation";
        static final Set<String> SNIFFED = Set.of("application/zip", TEXT, SPREADSHEET, PRESENTATION);
    }

    /** Older office documents and saved Outlook messages: one container, told apart by their names only. */
    private static final class Compound {
        static final Set<String> SNIFFED = Set.of(
                "application/x-tika-msoffice",
                "application/msword",
                "application/vnd.ms-excel",
                "application/vnd.ms-powerpoint",
                "application/vnd.ms-outlook");
    }

    private static final class Heif {
        static final Set<String> SNIFFED =
                Set.of("image/heif", "image/heif-sequence", "image/heic", "image/heic-sequence");
    }

    /** MP4, MOV, 3GP and M4A are one container; telephones write its brand loosely, so the brand decides nothing. */
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

    private static final class Matroska {
        static final Set<String> SNIFFED = Set.of("video/webm", "application/x-matroska", "video/x-matroska");
    }

    private static final class Ogg {
        static final Set<String> SNIFFED =
                Set.of("application/ogg", "audio/ogg", "audio/opus", "audio/vorbis", "audio/speex", "audio/x-oggflac");
    }
}
