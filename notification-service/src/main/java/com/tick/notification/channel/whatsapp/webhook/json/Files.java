package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.whatsapp.graph.MediaHash;
import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the file of a message and gives it a name where it has none. */
final class Files {

    private static final Map<String, String> NAMES = Map.of(
            "image", "photo",
            "video", "video",
            "sticker", "sticker",
            "audio", "audio",
            "voice", "voice",
            "document", "document");

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"),
            Map.entry("audio/aac", "aac"),
            Map.entry("audio/amr", "amr"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/opus", "opus"),
            Map.entry("audio/wav", "wav"),
            Map.entry("audio/x-wav", "wav"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/3gpp", "3gp"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/webm", "webm"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.ms-powerpoint", "ppt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "odp"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("text/x-vcard", "vcf"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/plain", "txt"));

    /** A type without its parameters, in the letters that RFC 6838 allows. */
    private static final Pattern MIME =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,59}/[a-z0-9][a-z0-9!#$&^_.+-]{0,59}");

    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,10}$");
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NAME = 120;

    private Files() {}

    /** Whether WhatsApp says where the file can be had. */
    static boolean isFetchable(JsonNode media) {
        var id = Texts.of(media, "id");
        return !id.isEmpty() && id.length() <= LONGEST_ID && id.chars().allMatch(it -> it > ' ' && it < 0x7f);
    }

    static @Nullable InboundFile of(String type, JsonNode media) {
        var kind = NAMES.get(type);
        if (kind == null || !isFetchable(media)) {
            return null;
        }
        var mime = plain(Texts.of(media, "mime_type"));
        return new InboundFile(
                Texts.of(media, "id"),
                mime,
                name(Texts.of(media, "filename"), kind, mime),
                MediaHash.hex(Texts.of(media, "sha256")),
                null);
    }

    private static String plain(String mime) {
        var plain = VisibleText.strip(mime.split(";", 2)[0]).toLowerCase(Locale.ROOT);
        return MIME.matcher(plain).matches() ? plain : UNKNOWN_TYPE;
    }

    /** The name that the customer's phone gave it, with an ending; one that says what it is where the phone gave none. */
    private static String name(String given, String kind, String mime) {
        var ending = ENDING.matcher(given);
        if (ending.find()) {
            return TextParts.shortened(given.substring(0, ending.start()), LONGEST_NAME) + ending.group();
        }
        var stem = VisibleText.isBlank(given) ? kind : TextParts.shortened(given, LONGEST_NAME);
        return stem + "." + ENDINGS.getOrDefault(mime, "bin");
    }
}
