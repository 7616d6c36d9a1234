package com.tick.attachment.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what a file is besides what it says: a page in its first bytes, a PDF behind a picture, an archive at its end. */
final class HiddenContent {

    private static final int HEAD = 1024;

    private HiddenContent() {}

    static void refuseIn(Path content, FileKind kind, String name) throws IOException {
        if (startsActive(content)) {
            throw UnsupportedFileTypeException.activeContent(name);
        }
        // Readers look for %PDF- anywhere in the first 1024 bytes.
        int pdf = head(content).indexOf("%pdf-");
        boolean hiddenPdf = kind == FileKind.PDF ? pdf < 0 || pdf > 3 : pdf >= 0;
        if (hiddenPdf || ZipEnd.hidesIn(content)) {
            throw UnsupportedFileTypeException.twoInOne(name);
        }
    }

    /** Whether a browser or a server that guesses could take the file for a page or a script. */
    static boolean startsActive(Path content) throws IOException {
        var head = head(content);
        return Stream.of("<script", "<html", "<svg", "<!doctype html", "<iframe", "<?php")
                .anyMatch(head::contains);
    }

    private static String head(Path content) throws IOException {
        try (var bytes = Files.newInputStream(content)) {
            var head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.replace("\0", "").toLowerCase(Locale.ROOT);
        }
    }
}
