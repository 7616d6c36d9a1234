package com.tick.support.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people are told about each operation, from the files {@code openapi/operations.json} of a service and of what it
 * is made of. They stand apart from the code, since an example is as long as a controller.
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
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:openapi/operations.json")) {
                try (var content = file.getInputStream()) {
                    json.readTree(content)
                            .properties()
                            .forEach(it -> notes.put(
                                    it.getKey().replace("{service}", service),
                                    json.treeToValue(it.getValue(), Note.class)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param operation such as {@code GET /api/tickets/{id}} */
    @Nullable
    Note of(String operation) {
        return notes.get(operation);
    }
}
