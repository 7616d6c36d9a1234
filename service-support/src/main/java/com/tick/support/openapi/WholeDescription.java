package com.tick.support.openapi;

import com.tick.support.openapi.OperationNotes.Note;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Completes the description of a service: names, notes, examples and refusals of every public operation. */
class WholeDescription implements GlobalOpenApiCustomizer {

    private static final String JSON = "application/json";

    private final OperationNotes notes;
    private final JsonMapper json;

    WholeDescription(OperationNotes notes, JsonMapper json) {
        this.notes = notes;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(description.getComponents()::addSchemas);
        description.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.readOperationsMap().forEach((method, operation) -> complete(method, path, operation));
            }
        });
    }

    private void complete(HttpMethod method, String path, Operation operation) {
        operation.setOperationId(nameOf(method, path));
        var note = notes.of(method + " " + path);
        if (note != null) {
            operation.setSummary(note.summary());
            exemplify(operation, note);
        }
        Refusals.addTo(operation, path);
    }

    private void exemplify(Operation operation, Note note) {
        var body = operation.getRequestBody();
        if (body != null && note.request() != null && body.getContent().containsKey(JSON)) {
            body.getContent().get(JSON).setExample(plain(note.request()));
        }
        var found = success(operation.getResponses());
        var success = found.getValue();
        var status = note.status() == null ? found.getKey() : Integer.toString(note.status());
        operation.setResponses(new ApiResponses().addApiResponse(status, success));
        success.setDescription(HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase());
        var content = new Content();
        if (note.type() != null) {
            Schema<?> schema = new JsonSchema().typesItem("string");
            if (note.type().equals("application/octet-stream")) {
                // the type of the file itself
                content.addMediaType("*/*", new MediaType().schema(schema.format("binary")));
            } else {
                content.addMediaType(note.type(), example(note, new MediaType().schema(schema)));
            }
        } else if (success.getContent() != null) {
            var given = success.getContent().values().iterator().next();
            content.addMediaType(JSON, example(note, new MediaType().schema(given.getSchema())));
        }
        success.setContent(content.isEmpty() ? null : content);
    }

    private MediaType example(Note note, MediaType type) {
        if (note.response() != null) {
            type.setExample(plain(note.response()));
        }
        return type;
    }

    private static Map.Entry<String, ApiResponse> success(ApiResponses responses) {
        return responses.entrySet().stream()
                .filter(it -> it.getKey().startsWith("2"))
                .findFirst()
                .orElseGet(() -> Map.entry("200", new ApiResponse()));
    }

    /** As maps and lists: springdoc writes with another generation of Jackson. */
    private @Nullable Object plain(JsonNode example) {
        return json.treeToValue(example, Object.class);
    }

    /** {@code PUT /api/tickets/{id}/status} is {@code putTicketsIdStatus}: unique in the whole, whatever a method is called. */
    private static String nameOf(HttpMethod method, String path) {
        var name = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (var word : path.substring("/api".length()).split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
