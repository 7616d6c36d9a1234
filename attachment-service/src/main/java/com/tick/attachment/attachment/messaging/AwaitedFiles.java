package com.tick.attachment.attachment.messaging;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that tickets and replies name before they are here. */
final class AwaitedFiles {

    private AwaitedFiles() {}

    static Map<UUID, String> of(Map<String, String> namesById) {
        return namesById.entrySet().stream()
                .collect(Collectors.toMap(it -> UUID.fromString(it.getKey()), Map.Entry::getValue));
    }
}
