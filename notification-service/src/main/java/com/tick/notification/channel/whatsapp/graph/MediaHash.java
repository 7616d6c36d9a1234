package com.tick.notification.channel.whatsapp.graph;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file's SHA-256 as WhatsApp writes it: in hex in some places, in Base64 in others. */
public final class MediaHash {

    private static final int BYTES = 32;

    private MediaHash() {}

    /** The hash in lower-case hex; null when the text is no SHA-256. */
    public static @Nullable String hex(String text) {
        if (text.matches("[0-9a-fA-F]{64}")) {
            return text.toLowerCase(Locale.ROOT);
        }
        try {
            var bytes = Base64.getDecoder().decode(text);
            return bytes.length == BYTES ? HexFormat.of().formatHex(bytes) : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
