package com.tick.support.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people are told about each operation, from the files {@code openapi/<service>.json} of a service and
 * {@code openapi/service-support.json} of the mechanism. They stand apart from the code, since an example is as long as
 * a controller.
 */
class OperationNotes {

    private final Map<String, Note> notes = new LinkedHashMap<>();

    /**
     * One operation.
     *
     * @param summary what it does, where the code does not say it
     * @param status of its success, where the code does not say it
     * @param type media type of its success; JSON when not said
     */
    record Note(
            @Nullable String summary,
            @Nullable Integer status,
            @Nullable String type,
            @Nullable JsonNode request,
            @Nullable JsonNode response) {

        static final Note NONE = new Note(null, null, null, null, null);
    }

    /** @param service what {@code {service}} stands for in the names of operations */
    OperationNotes(JsonMapper json, String service) {
        try {
            for (var name : List.of("service-support", service)) {
                read(json, service, new ClassPathResource("openapi/" + name + ".json"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(JsonMapper json, String service, Resource file) throws IOException {
        if (!file.exists()) {
            return;
        }
        try (var content = file.getInputStream()) {
            for (var entry : json.readTree(content).properties()) {
                notes.put(entry.getKey().replace("{service}", service), json.treeToValue(entry.getValue(), Note.class));
            }
        }
    }

    /** @param operation such as {@code GET /api/tickets/{id}} */
    @Nullable
    Note of(String operation) {
        return notes.get(operation);
    }
}
