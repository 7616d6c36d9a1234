package com.tick.notification.channel.email.mime;

import com.tick.support.text.VisibleText;
import jakarta.mail.internet.MimePart;
import java.util.Map;

/** Names for files: what the mail calls them, without what a name must not have; else one that says what they are. */
final class FileNames {

    private static final int LONGEST = 200;

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/png", ".png"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/gif", ".gif"),
            Map.entry("image/webp", ".webp"),
            Map.entry("image/svg+xml", ".svg"),
            Map.entry("image/heic", ".heic"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/zip", ".zip"),
            Map.entry("application/pkcs7-mime", ".p7m"),
            Map.entry("application/pgp-encrypted", ".asc"),
            Map.entry("text/plain", ".txt"),
            Map.entry("text/html", ".html"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/calendar", ".ics"),
            Map.entry("application/ics", ".ics"),
            Map.entry("text/vcard", ".vcf"),
            Map.entry("text/x-vcard", ".vcf"),
            Map.entry("message/rfc822", ".eml"),
            Map.entry("message/global", ".eml"),
            Map.entry("text/rfc822-headers", ".txt"),
            Map.entry("audio/mpeg", ".mp3"),
            Map.entry("audio/wav", ".wav"),
            Map.entry("video/mp4", ".mp4"));

    private FileNames() {}

    static String of(PartType type, MimePart part, int number) {
        var named = type.name() == null ? "" : clean(type.name());
        if (!named.isEmpty()) {
            return named.contains(".") ? named : shortened(named + ending(type));
        }
        if (type.is("message/rfc822")) {
            var subject = clean(EmbeddedSubject.of(part));
            return shortened(subject.isEmpty() ? "message" : subject) + ".eml";
        }
        if (type.is("text/calendar")) {
            return "invite.ics";
        }
        return "attachment-" + number + ending(type);
    }

    private static String ending(PartType type) {
        return ENDINGS.getOrDefault(type.mediaType(), "");
    }

    /** Without a path, controls and what turns the direction of writing; not longer than a name may be. */
    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        last.codePoints()
                .filter(it -> !Character.isISOControl(it) && !VisibleText.isIgnorable(it))
                .map(it -> "<>:\"|?*".indexOf(it) >= 0 ? '_' : it)
                .forEach(kept::appendCodePoint);
        var clean = VisibleText.strip(kept.toString());
        return clean.matches("\\.*") ? "" : shortened(clean);
    }

    /** Keeps the ending: it tells what the file is. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
