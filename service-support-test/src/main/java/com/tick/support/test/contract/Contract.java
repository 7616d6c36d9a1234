package com.tick.support.test.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tick.support.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
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

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    /** What a running service says of itself. */
    public static Contract of(String service, int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/v3/api-docs".formatted(port)))
                .timeout(PATIENCE)
                .header("Authorization", TestTokens.bearer(service, "service:gateway-service", "docs.read"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s does not describe itself: %s".formatted(service, answer.body()));
        }
        return new Contract(answer.body());
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
                .map(it -> operationAt(it, verb));
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

    /** What people who read the document miss: what an operation is for, and examples that are as they should be. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        document.path("paths").properties().stream()
                .filter(it -> it.getKey().startsWith("/api/"))
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    var operation = operationAt(path.getKey(), verb.getKey());
                    gapsOf(operation).forEach(it -> gaps.add(verb.getKey() + " " + path.getKey() + ": " + it));
                }));
        return gaps;
    }

    private List<String> gapsOf(Operation operation) {
        var gaps = new ArrayList<String>();
        var node = operation.node();
        if (node.path("summary").asString("").isBlank()) {
            gaps.add("no summary");
        }
        var request = operation.pointer() + "/requestBody/content/application~1json";
        exampleGap(request).ifPresent(it -> gaps.add("request: " + it));
        var answers = node.path("responses").propertyNames().stream()
                .filter(it -> it.startsWith("2"))
                .toList();
        if (answers.isEmpty()) {
            gaps.add("no answer");
        }
        answers.forEach(it -> exampleGap(operation.pointer() + "/responses/" + it + "/content/application~1json")
                .ifPresent(gap -> gaps.add("answer: " + gap)));
        return gaps;
    }

    private Optional<String> exampleGap(String pointer) {
        var content = document.at(pointer);
        if (content.isMissingNode()) {
            return Optional.empty();
        }
        if (content.path("example").isMissingNode() || content.path("example").isNull()) {
            return Optional.of("no example");
        }
        var errors = known.computeIfAbsent(pointer + "/schema", this::schema)
                .validate(content.path("example").toString(), InputFormat.JSON);
        return errors.isEmpty() ? Optional.empty() : Optional.of("the example does not fit: " + errors);
    }

    private Operation operationAt(String path, String verb) {
        return new Operation(
                "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + verb,
                document.path("paths").path(path).path(verb));
    }

    private Schema schema(String pointer) {
        var root = document.deepCopy().put("$ref", "#" + pointer);
        return schemas.getSchema(root.toString(), InputFormat.JSON);
    }
}
