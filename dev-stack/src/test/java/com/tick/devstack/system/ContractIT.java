package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.devstack.system.Principals.Principal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the whole API is complete, and what it says about JSON bodies is what happens to them. */
class ContractIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static RunningStack stack;
    private static JsonNode description;
    private static Map<String, Principal> principals;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void theWholeIsThere() throws Exception {
        stack = RunningStack.get();
        description = ApiOperation.whole(stack);
        principals = Principals.of(stack);
    }

    @Test
    void everyOperationSaysWhatItDoesWhatItAnswersAndHowItRefuses() {
        var missing = new ArrayList<String>();
        for (var operation : ApiOperation.of(description)) {
            var node = operation.node();
            if (node.path("summary").asString("").isBlank()) {
                missing.add(operation.name() + ": a summary");
            }
            if (operation.allowed().isEmpty()) {
                missing.add(operation.name() + ": who may call it");
            }
            if (node.path("responses").propertyNames().stream().noneMatch(it -> it.startsWith("2"))) {
                missing.add(operation.name() + ": an answer");
            }
            for (var refusal : List.of("400", "429", "500", "503")) {
                if (!node.at("/responses/" + refusal + "/content/application~1problem+json")
                        .has("example")) {
                    missing.add(operation.name() + ": " + refusal + " with an example");
                }
            }
            for (var parameter : node.path("parameters")) {
                if (!parameter.has("schema")) {
                    missing.add(operation.name() + ": what " + parameter.path("name") + " is");
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(description.has("x-missing")).isFalse();
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryNameIsGivenOnce() {
        var names = ApiOperation.of(description).stream()
                .map(it -> it.node().path("operationId").asString())
                .toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
        assertThat(description.findValuesAsString("$ref"))
                .allSatisfy(it -> assertThat(description.at(it.substring(1)).isMissingNode())
                        .as(it)
                        .isFalse());
    }

    @Test
    void noFieldOfAnyBodyTakesWhatItCannotHold() throws Exception {
        var wrong = new ArrayList<String>();
        for (var operation : ApiOperation.of(description)) {
            var schema = operation.requestSchema(description);
            if (schema.isEmpty() || isReadLeniently(operation)) {
                continue;
            }
            for (var attempt : attempts(operation, schema.get()).entrySet()) {
                var answer = send(operation, attempt.getValue());
                var refused = answer.statusCode() >= 400 && answer.statusCode() < 500;
                if (!refused || !isProblem(answer)) {
                    wrong.add("%s with %s: %d".formatted(operation.name(), attempt.getKey(), answer.statusCode()));
                }
                var field = attempt.getKey().substring(attempt.getKey().indexOf(' ') + 1);
                if (answer.statusCode() == 400 && !field.isEmpty() && !names(answer, field)) {
                    wrong.add("%s with %s: says nothing of %s: %s"
                            .formatted(operation.name(), attempt.getKey(), field, answer.body()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Bodies that are wrong in one way each: what it is, and the field that it is about. */
    private static Map<String, String> attempts(ApiOperation operation, JsonNode schema) {
        var example = operation.node().at("/requestBody/content/application~1json/example");
        var base = example.isObject() ? (ObjectNode) example : JSON.createObjectNode();
        var attempts = new LinkedHashMap<String, String>();
        for (var property : schema.path("properties").properties()) {
            var name = property.getKey();
            var types = types(property.getValue());
            if (types.isEmpty()) {
                continue;
            }
            attempts.put("a-wrong-type " + name, with(base, name, types.contains("object") ? "[[1]]" : "{\"a\":1}"));
            if (types.contains("string") && !property.getValue().has("enum")) {
                attempts.put("a-number " + name, with(base, name, "5"));
                attempts.put("NUL " + name, with(base, name, "\"a\\u0000b\""));
                var longest = property.getValue().path("maxLength").asInt(0);
                if (longest > 0) {
                    attempts.put("too-long " + name, with(base, name, "\"" + "x".repeat(longest + 1) + "\""));
                }
            }
            attempts.put("twice " + name, "{\"%s\":null,\"%s\":null}".formatted(name, name));
            attempts.put("depth " + name, "{\"%s\":%s}".formatted(name, "[".repeat(20_000)));
        }
        if (schema.path("additionalProperties").isBoolean()) {
            attempts.put("an-unknown-field whatIsThis", with(base, "whatIsThis", "1"));
        }
        attempts.put("no-object ", "[]");
        attempts.put("no-json ", "{");
        return attempts;
    }

    private static Set<String> types(JsonNode property) {
        var type = property.path("type");
        return type.isString()
                ? Set.of(type.asString())
                : Set.copyOf(ApiOperation.strings(type).toList());
    }

    private static String with(ObjectNode base, String field, String value) {
        return base.deepCopy().set(field, JSON.readTree(value)).toString();
    }

    private HttpResponse<String> send(ApiOperation operation, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(stack.gateway() + operation.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(operation.method(), HttpRequest.BodyPublishers.ofString(body));
        var caller = operation.allowed().contains("customer") ? "right link" : "ADMIN";
        if (!operation.allowed().contains("anyone")) {
            principals.get(caller).sign(request);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What browsers' forms, Meta and operators send is read as they write it; tests of their own say how. */
    private static boolean isReadLeniently(ApiOperation operation) {
        return Set.of("/api/tickets", "/api/whatsapp/webhook").contains(operation.path())
                || operation.path().startsWith("/api/outbox/");
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && Browser.json(answer.body()).path("success").isBoolean();
    }

    private static boolean names(HttpResponse<String> answer, String field) {
        return Browser.json(answer.body()).path("errors").findValuesAsString("field").stream()
                .anyMatch(it -> it.startsWith(field));
    }
}
