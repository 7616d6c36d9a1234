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
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
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
    private static final String KEY = "Idempotency-Key";
    /** What the code says that answers JSON without saying so. */
    private static final String ANY = "*/*";

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
        var composed = new ComposedExamples(description.getComponents().getSchemas());
        description.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.readOperationsMap().forEach((method, operation) -> complete(method, path, operation, composed));
            }
        });
    }

    private void complete(HttpMethod method, String path, Operation operation, ComposedExamples composed) {
        operation.setOperationId(nameOf(method, path));
        // by what people look for, not by the class that answers: /api/tickets/{id} stands with the tickets
        operation.setTags(List.of(path.split("/", -1)[2]));
        var note = notes.of(method + " " + path);
        apply(note == null ? Note.NONE : note, operation);
        exemplify(operation, composed);
        if (method == HttpMethod.POST) {
            offerRepetition(operation);
        }
        Refusals.addTo(operation, path);
    }

    /** Every POST takes a key, whether its code mentions it or not. */
    private static void offerRepetition(Operation operation) {
        var parameters = operation.getParameters();
        if (parameters == null || parameters.stream().noneMatch(it -> KEY.equals(it.getName()))) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name(KEY)
                    .required(false)
                    .schema(new JsonSchema().typesItem("string")));
        }
        operation.getParameters().stream()
                .filter(it -> KEY.equals(it.getName()))
                .forEach(it -> it.description(
                        "Of the sender's choice; the same request with the same key within 24 hours gets the"
                                + " first answer again, without its secrets and with Idempotent-Replayed: true"));
    }

    private void apply(Note note, Operation operation) {
        if (note.summary() != null) {
            operation.setSummary(note.summary());
        }
        var body = operation.getRequestBody();
        if (body != null && note.request() != null && body.getContent().containsKey(JSON)) {
            body.getContent().get(JSON).setExample(plain(note.request()));
        }
        var found = success(operation.getResponses());
        var success = found.getValue();
        var status = note.status() == null ? found.getKey() : Integer.toString(note.status());
        operation.getResponses().remove(found.getKey());
        operation.getResponses().addApiResponse(status, success);
        if (success.getDescription() == null || success.getDescription().equals("OK")) {
            success.setDescription(HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase());
        }
        success.setContent(content(note, success));
    }

    private @Nullable Content content(Note note, ApiResponse success) {
        var content = new Content();
        if (note.type() != null) {
            Schema<?> schema = new JsonSchema().typesItem("string");
            if (note.type().equals("application/octet-stream")) {
                // the type of the file itself
                content.addMediaType(ANY, new MediaType().schema(schema.format("binary")));
            } else {
                content.addMediaType(note.type(), example(note, new MediaType().schema(schema)));
            }
        } else if (success.getContent() != null) {
            success.getContent()
                    .forEach((type, given) ->
                            content.addMediaType(type.equals(ANY) ? JSON : type, example(note, given)));
        }
        return content.isEmpty() ? null : content;
    }

    private MediaType example(Note note, MediaType type) {
        if (note.response() != null) {
            type.setExample(plain(note.response()));
        }
        return type;
    }

    /** Where the notes have none, or not all of one. */
    private static void exemplify(Operation operation, ComposedExamples composed) {
        var body = operation.getRequestBody();
        var request = body == null ? null : body.getContent().get(JSON);
        if (request != null && request.getExample() == null) {
            give(request, composed.ofRequest(request.getSchema()));
        }
        var content = success(operation.getResponses()).getValue().getContent();
        if (content != null) {
            content.values().forEach(it -> give(it, composed.ofAnswer(it.getExample(), it.getSchema())));
        }
    }

    private static void give(MediaType type, @Nullable Object example) {
        // setting null would be written as an example that is null
        if (example != null) {
            type.setExample(example);
        }
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
