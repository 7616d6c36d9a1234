package com.tick.support.test.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document, and what it says about one answer. */
public final class Contract {

    private final ObjectNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> known = new ConcurrentHashMap<>();
    private final List<PathPattern> paths;

    public Contract(String document) {
        this.document = (ObjectNode) JsonMapper.shared().readTree(document);
        // the most specific first: /api/tickets/counts before /api/tickets/{id}
        this.paths = this.document.path("paths").propertyNames().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** An operation of the document, as a JSON pointer and its content. */
    public record Operation(String pointer, JsonNode node) {

        /** True when what it answers is not JSON: streams and files. */
        public boolean streams() {
            return node.path("responses").properties().stream()
                    .filter(it -> it.getKey().startsWith("2"))
                    .flatMap(it -> it.getValue().path("content").propertyNames().stream())
                    .anyMatch(it -> !it.contains("json"));
        }
    }

    public Optional<Operation> operation(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        var verb = method.toLowerCase(java.util.Locale.ROOT);
        return paths.stream()
                .filter(it -> it.matches(parsed))
                .findFirst()
                .map(PathPattern::getPatternString)
                .filter(it -> document.path("paths").path(it).has(verb))
                .map(it -> new Operation(
                        "/paths/" + it.replace("~", "~0").replace("/", "~1") + "/" + verb,
                        document.path("paths").path(it).path(verb)));
    }

    /** What is wrong with an answer; nothing when it is as promised. */
    public List<String> complaints(Operation operation, int status, @Nullable String contentType, String body) {
        var response = operation.node().path("responses").path(Integer.toString(status));
        if (response.isMissingNode()) {
            return List.of("the status %d is not described".formatted(status));
        }
        if (body.isEmpty()) {
            return List.of();
        }
        var type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        if (!response.path("content").has(type)) {
            return List.of("the content type '%s' is not described for %d".formatted(type, status));
        }
        if (!type.contains("json")) {
            return List.of();
        }
        var pointer = operation.pointer() + "/responses/" + status + "/content/" + type.replace("/", "~1") + "/schema";
        return known.computeIfAbsent(pointer, this::schema).validate(body, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema schema(String pointer) {
        var root = document.deepCopy().put("$ref", "#" + pointer);
        return schemas.getSchema(root.toString(), InputFormat.JSON);
    }
}
