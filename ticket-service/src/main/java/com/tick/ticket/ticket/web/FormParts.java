package com.tick.ticket.ticket.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Looks through the parts of a form for what would be lost or changed in silence. */
final class FormParts {

    static final Set<String> FILE_FIELDS = Set.of("attachment", "file");
    private static final Set<String> KNOWN_TEXTS = Set.of(
            "name",
            "email",
            "mobile",
            "description",
            "issueType",
            "issue_type",
            "issueTitle",
            "issue_title",
            "whatsappNotifications",
            "whatsapp_notifications",
            "language",
            "attachments");

    /** What stands for bytes that are not UTF-8, unless somebody typed it. */
    private static final char UNDECODABLE = '\ufffd';

    private FormParts() {}

    /** @throws InvalidFormPartException for the first part that cannot be used as it is */
    static void check(HttpServletRequest http) throws IOException, ServletException {
        for (var part : partsOf(http)) {
            var fileName = part.getSubmittedFileName();
            if (fileName == null) {
                checkText(http, part);
            } else {
                checkFile(part, fileName);
            }
        }
    }

    private static Collection<Part> partsOf(HttpServletRequest http) throws IOException, ServletException {
        var type = Objects.requireNonNullElse(http.getContentType(), "");
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? http.getParts() : Set.of();
    }

    private static void checkFile(Part part, String fileName) {
        // A form without a chosen file sends an empty part without a name.
        boolean chosen = part.getSize() > 0 || !fileName.isBlank();
        if (chosen && !FILE_FIELDS.contains(part.getName())) {
            throw InvalidFormPartException.unknownField(part.getName());
        }
        if (fileName.indexOf(UNDECODABLE) >= 0) {
            throw InvalidFormPartException.undecodableFileName(part.getName());
        }
    }

    private static void checkText(HttpServletRequest http, Part part) throws IOException {
        if (FILE_FIELDS.contains(part.getName()) && part.getSize() > 0) {
            throw InvalidFormPartException.namelessFile(part.getName());
        }
        if (!KNOWN_TEXTS.contains(part.getName()) && carriesFile(part)) {
            throw InvalidFormPartException.unknownField(part.getName());
        }
        var typed = String.join("", http.getParameterValues(part.getName()));
        if (typed.indexOf(UNDECODABLE) >= 0 && !isUtf8(part)) {
            throw InvalidFormPartException.undecodable(part.getName());
        }
    }

    /** Fields of text have no type of their own, or say that they are text. */
    private static boolean carriesFile(Part part) {
        var type = part.getContentType();
        return part.getSize() > 0
                && type != null
                && !type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    }

    private static boolean isUtf8(Part part) throws IOException {
        try (var bytes = part.getInputStream()) {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.readAllBytes()));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
