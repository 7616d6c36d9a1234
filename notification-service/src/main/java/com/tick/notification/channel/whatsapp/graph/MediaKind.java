package com.tick.notification.channel.whatsapp.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which files WhatsApp takes from a business, and how large. */
@SuppressWarnings("ImmutableEnumChecker") // sets made by Set.of never change
public enum MediaKind {
    IMAGE(5, Set.of("image/jpeg", "image/png")),
    AUDIO(16, Set.of("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg")),
    VIDEO(16, Set.of("video/mp4", "video/3gpp")),
    DOCUMENT(
            100,
            Set.of(
                    "text/plain",
                    "application/pdf",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

    private static final long MB = 1024 * 1024;

    private final long largest;
    private final Set<String> types;

    MediaKind(long megabytes, Set<String> types) {
        this.largest = megabytes * MB;
        this.types = types;
    }

    /** Empty when such a file cannot be sent. */
    public static Optional<MediaKind> of(String contentType, long size) {
        var plain = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.types.contains(plain) && size <= it.largest)
                .findFirst();
    }

    /** As WhatsApp names it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
