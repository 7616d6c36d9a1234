package com.tick.attachment.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Lets a file pass only when its ending is on the list and its content is what the ending says. */
@Service
public class InspectFile {

    private static final Set<String> ACTIVE_TEXT = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/x-sh",
            "application/x-bat",
            "text/x-php",
            "application/rtf");

    private final ContentSniffer sniffer;

    InspectFile(ContentSniffer sniffer) {
        this.sniffer = sniffer;
    }

    /** By the name alone, so that a file nobody wants is refused before its bytes are read. */
    public void requireKnownEnding(String name) {
        kindOf(name);
    }

    /**
     * @return the media type to serve the file with
     * @throws KindRefused when it is of no kind that is taken
     * @throws ArchiveRefused when it is an archive that is not safe to unpack
     */
    public String handle(String name, Path content) throws IOException {
        var kind = kindOf(name);
        var lineage = sniffer.sniff(content);
        switch (kind.shape()) {
            case TEXT -> requireText(name, lineage, content);
            case BINARY -> {
                requireSniffed(kind, name, lineage);
                HiddenContent.refuseIn(content, kind, name);
            }
            case ARCHIVE -> {
                requireSniffed(kind, name, lineage);
                new ArchiveGuard(name).entriesOf(content);
            }
            case OFFICE -> {
                requireSniffed(kind, name, lineage);
                requireOfficeDocument(kind, name, new ArchiveGuard(name).entriesOf(content));
            }
        }
        return kind.contentType();
    }

    private static FileKind kindOf(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return FileKind.ofExtension(extension).orElseThrow(() -> KindRefused.unknownExtension(name));
    }

    private static void requireSniffed(FileKind kind, String name, List<String> lineage) {
        if (!kind.mayBe(lineage.get(0))) {
            throw KindRefused.lyingName(name);
        }
    }

    private static void requireText(String name, List<String> lineage, Path content) throws IOException {
        if (lineage.stream().anyMatch(ACTIVE_TEXT::contains) || HiddenContent.startsActive(content)) {
            throw KindRefused.activeContent(name);
        }
        // Tika knows Latin-1 only with luck: what it cannot name is text when every character is one.
        boolean nameless = lineage.get(0).equals("application/octet-stream");
        if (!(nameless || lineage.contains("text/plain")) || !PlainText.is(content)) {
            throw KindRefused.lyingName(name);
        }
    }

    private static void requireOfficeDocument(FileKind kind, String name, Set<String> entries) {
        boolean genuine = entries.contains("[Content_Types].xml")
                && entries.stream().anyMatch(it -> it.startsWith(kind.officeFolder()));
        if (!genuine) {
            throw KindRefused.lyingName(name);
        }
        if (entries.stream().anyMatch(it -> it.endsWith("vbaProject.bin"))) {
            throw KindRefused.activeContent(name);
        }
    }
}
