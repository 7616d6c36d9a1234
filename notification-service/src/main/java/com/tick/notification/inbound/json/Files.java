package com.tick.notification.inbound.json;

import com.tick.notification.inbound.Item;
import java.util.Map;
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
            Map.entry("audio/aac", "aac"),
            Map.entry("audio/amr", "amr"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/3gpp", "3gp"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("text/plain", "txt"));

    private Files() {}

    static Item.@Nullable File of(String type, JsonNode media) {
        var name = NAMES.get(type);
        var id = Texts.of(media, "id");
        if (name == null || id.isEmpty() || id.length() > 100) {
            return null;
        }
        var mime = Texts.of(media, "mime_type");
        var plain = mime.contains(";") ? mime.substring(0, mime.indexOf(';')).strip() : mime;
        var given = Texts.of(media, "filename");
        return new Item.File(
                id,
                plain.isEmpty() || plain.length() > 120 ? "application/octet-stream" : plain,
                given.isEmpty()
                        ? name + "." + ENDINGS.getOrDefault(plain, "bin")
                        : given.substring(Math.max(0, given.length() - 200)));
    }
}
