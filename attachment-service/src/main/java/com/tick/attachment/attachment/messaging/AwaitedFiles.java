package com.tick.attachment.attachment.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files that tickets and replies name before they are here. */
final class AwaitedFiles {

    private static final String WHATSAPP = "whatsapp";

    private AwaitedFiles() {}

    /**
     * Those that may come later, with their names.
     *
     * @param named as far as the event tells; a service of the release before does not pass it on, so that each file of a
     *     message from WhatsApp may be one
     */
    static Map<UUID, String> of(String channel, List<UUID> ids, Map<String, String> named) {
        return ids.stream()
                .filter(id -> named.containsKey(id.toString()) || channel.equals(WHATSAPP))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> named.getOrDefault(id.toString(), "")));
    }
}
