package com.tick.devstack.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One operation of the described API. */
record ApiOperation(String method, String path, JsonNode node) {

    private static final String NOBODYS = "999999999";

    /** The description of all services; one that was too busy to describe itself is asked again. */
    static JsonNode whole(RunningStack stack) {
        return await().atMost(Duration.ofMinutes(3))
                .until(() -> new Browser(stack.gateway()).get("/api-docs"), it -> !it.has("x-missing"));
    }

    static List<ApiOperation> of(JsonNode description) {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(it ->
                                new ApiOperation(it.getKey().toUpperCase(Locale.ROOT), path.getKey(), it.getValue())))
                .toList();
    }

    String name() {
        return method + " " + path;
    }

    List<String> allowed() {
        return strings(node.path("x-allow")).toList();
    }

    /** True for those who hold one of its scopes and are of the kind that it asks for. */
    boolean allows(Principals.Principal principal) {
        var kind = node.path("x-allow-kind").asString("");
        return allowed().stream().anyMatch(principal.scopes()::contains)
                && (kind.isEmpty() || kind.equals(principal.kind()));
    }

    boolean streams() {
        return node.path("responses").path("200").path("content").has("text/event-stream");
    }

    /** Its address, with numbers that nothing has. */
    String address() {
        var numbered = path.replaceAll("\\{[^}]+}", NOBODYS);
        var query = StreamSupport.stream(node.path("parameters").spliterator(), false)
                .filter(it -> it.path("in").asString().equals("query")
                        && it.path("required").asBoolean())
                .map(it -> it.path("name").asString() + "=" + NOBODYS)
                .toList();
        return query.isEmpty() ? numbered : numbered + "?" + String.join("&", query);
    }

    boolean takesJson() {
        return node.path("requestBody").path("content").has("application/json");
    }

    boolean takesAForm() {
        var upload = method.equals("POST") && path.endsWith("/attachments");
        return upload
                || (!takesJson() && node.path("requestBody").path("content").has("multipart/form-data"));
    }

    Optional<JsonNode> requestSchema(JsonNode description) {
        return Optional.of(node.at("/requestBody/content/application~1json/schema"))
                .filter(it -> !it.isMissingNode())
                .map(it -> resolved(it, description));
    }

    static JsonNode resolved(JsonNode schema, JsonNode description) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : description.at(reference.substring(1));
    }

    static Stream<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString);
    }
}
