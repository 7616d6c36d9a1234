package com.tick.simulator.media;

import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphRefusal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which types the platform takes from a business, and how large. */
final class MediaRules {
    private static final long MB = 1L << 20;

    private static final List<Rule> RULES = List.of(
            new Rule(Set.of("image/jpeg", "image/png"), 5 * MB),
            new Rule(Set.of("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"), 16 * MB),
            new Rule(Set.of("video/mp4", "video/3gpp"), 16 * MB),
            new Rule(Set.of("image/webp"), 500 << 10),
            new Rule(
                    Set.of(
                            "text/plain",
                            "application/pdf",
                            "application/msword",
                            "application/vnd.ms-excel",
                            "application/vnd.ms-powerpoint",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                    100 * MB));

    private MediaRules() {}

    static void check(String contentType, long size) {
        var plain = plain(contentType);
        var rule = RULES.stream()
                .filter(candidate -> candidate.types().contains(plain))
                .findFirst()
                .orElseThrow(() -> new GraphRefusal(
                        GraphError.INVALID_PARAMETER,
                        "Param file must be a file with one of the allowed types, not " + plain + "."));
        if (size > rule.most()) throw new GraphRefusal(131053, "The file is larger than " + rule.most() + " bytes.");
        if (size == 0) throw new GraphRefusal(GraphError.INVALID_PARAMETER, "Param file must not be empty.");
    }

    private static String plain(String contentType) {
        var semicolon = contentType.indexOf(';');
        return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private record Rule(Set<String> types, long most) {}
}
