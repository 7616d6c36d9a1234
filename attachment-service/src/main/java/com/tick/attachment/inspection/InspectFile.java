package com.tick.attachment.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Finds out what a file is: its content decides first and its name second. What could harm whoever opens it, and what
 * says it is something else, is refused.
 */
@Service
public class InspectFile {

    /** What a file is served as whose kind nobody knows. */
    public static final String UNKNOWN_TYPE = "application/octet-stream";

    private static final Set<String> ACTIVE_TEXT = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/x-sh",
            "application/x-bat",
            "text/x-php",
            "application/rtf");

    /** Programs, scripts and pages by the name that makes a computer run them. */
    private static final Set<String> ACTIVE_EXTENSIONS = Set.of(
            "apk", "app", "bat", "chm", "cmd", "com", "cpl", "dll", "dmg", "exe", "gadget", "hta", "htm", "html", "inf",
            "iso", "jar", "js", "jse", "jsp", "lnk", "mht", "mhtml", "mjs", "msi", "msp", "php", "pif", "ps1", "py",
            "reg", "rtf", "scr", "sh", "shtml", "svg", "svgz", "swf", "sys", "url", "vb", "vbe", "vbs", "wsf", "wsh",
            "xht", "xhtml", "xsl", "xslt");

    private final ContentSniffer sniffer;

    InspectFile(ContentSniffer sniffer) {
        this.sniffer = sniffer;
    }

    /** By the name alone, so that a file nobody wants is refused before its bytes are read. */
    public void refuseByName(String name) {
        if (ACTIVE_EXTENSIONS.contains(extensionOf(name))) {
            throw UnsupportedFileTypeException.unknownExtension(name);
        }
    }

    /**
     * @return the media type to serve the file with
     * @throws UnsupportedFileTypeException when it is of no kind that is taken
     * @throws InvalidArchiveException when it is an archive that is not safe to unpack
     */
    public String handle(String name, Path content) throws IOException {
        refuseByName(name);
        var lineage = sniffer.sniff(content);
        var named = kindOf(name, lineage);
        var kind = named.family() == FileKind.Family.ZIPPED ? zippedKind(name, lineage, content) : named;
        switch (kind.shape()) {
            case TEXT -> requireText(name, lineage, content);
            case MAIL -> requirePlain(name, lineage, content);
            case BINARY -> HiddenContent.refuseIn(content, kind, name);
            case ARCHIVE, OFFICE, MACRO_OFFICE, OPEN_DOCUMENT -> {
                // looked through already
            }
            case COMPOUND -> {
                // its content is opaque here; it is only ever saved, and the scanner looks into it
            }
        }
        return kind.contentType();
    }

    /**
     * For what must be kept whatever it is.
     *
     * @return the media type to serve the file with; {@value #UNKNOWN_TYPE} for what {@link #handle} refuses
     */
    public String typeOf(String name, Path content) throws IOException {
        try {
            return handle(name, content);
        } catch (UnsupportedFileTypeException | InvalidArchiveException unusual) {
            return UNKNOWN_TYPE;
        }
    }

    private static FileKind kindOf(String name, List<String> lineage) {
        var sniffed = lineage.get(0);
        var named = FileKind.ofExtension(extensionOf(name));
        var byContent = FileKind.ofContent(sniffed);
        if (named.isEmpty()) {
            return byContent
                    .or(() -> zippedOf(lineage))
                    .or(() -> textOf(lineage))
                    .orElseThrow(() -> UnsupportedFileTypeException.unknownExtension(name));
        }
        var kind = named.get();
        if (kind.family() == FileKind.Family.TEXT || kind.mayBe(sniffed)) {
            return kind;
        }
        return byContent
                .or(() -> zippedOf(lineage))
                .filter(it -> it.family() == kind.family())
                .orElseThrow(() -> UnsupportedFileTypeException.lyingName(name));
    }

    private static Optional<FileKind> zippedOf(List<String> lineage) {
        return FileKind.ZIP.mayBe(lineage.get(0)) ? Optional.of(FileKind.ZIP) : Optional.empty();
    }

    /** What is in an archive tells which document it is, whatever it is called; who sends a zip means a zip. */
    private static FileKind zippedKind(String name, List<String> lineage, Path content) throws IOException {
        var entries = new ArchiveGuard(name).entriesOf(content);
        var named = FileKind.ofExtension(extensionOf(name));
        if (named.equals(Optional.of(FileKind.ZIP))) {
            return FileKind.ZIP;
        }
        var document = entries.contains("[Content_Types].xml")
                ? officeKind(named, name, entries)
                : openDocument(named, lineage, entries);
        if (document.isEmpty() && named.isPresent()) {
            throw UnsupportedFileTypeException.lyingName(name);
        }
        return document.orElse(FileKind.ZIP);
    }

    private static Optional<FileKind> openDocument(
            Optional<FileKind> named, List<String> lineage, Set<String> entries) {
        if (!entries.contains("mimetype") || !entries.contains("content.xml")) {
            return Optional.empty();
        }
        return FileKind.openDocument(lineage.get(0))
                .or(() -> named.filter(it -> it.shape() == FileKind.Shape.OPEN_DOCUMENT));
    }

    private static Optional<FileKind> officeKind(Optional<FileKind> named, String name, Set<String> entries) {
        boolean macros = entries.stream().anyMatch(it -> it.endsWith("vbaProject.bin"));
        var shape = named.map(FileKind::shape).orElse(FileKind.Shape.MACRO_OFFICE);
        if (macros && shape != FileKind.Shape.MACRO_OFFICE) {
            throw UnsupportedFileTypeException.activeContent(name);
        }
        boolean marked = macros || (named.isPresent() && shape == FileKind.Shape.MACRO_OFFICE);
        return FileKind.office(entries, marked);
    }

    /** A name without an ending, or with one that nobody knows, says nothing; text is text all the same. */
    private static Optional<FileKind> textOf(List<String> lineage) {
        return lineage.contains("text/plain") ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static void requireText(String name, List<String> lineage, Path content) throws IOException {
        if (lineage.stream().anyMatch(ACTIVE_TEXT::contains) || HiddenContent.startsActive(content)) {
            throw UnsupportedFileTypeException.activeContent(name);
        }
        requirePlain(name, lineage, content);
    }

    private static void requirePlain(String name, List<String> lineage, Path content) throws IOException {
        // Tika knows Latin-1 only with luck: what it cannot name is text when every character is one.
        boolean nameless = lineage.get(0).equals(UNKNOWN_TYPE);
        boolean text = nameless
                || lineage.contains("text/plain")
                || lineage.contains("message/rfc822")
                || lineage.contains("application/xml")
                || lineage.contains("application/json");
        if (!text || !PlainText.is(content)) {
            throw UnsupportedFileTypeException.lyingName(name);
        }
    }
}
