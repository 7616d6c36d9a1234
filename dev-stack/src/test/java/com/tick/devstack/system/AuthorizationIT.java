package com.tick.devstack.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.devstack.system.Principals.Principal;
import com.tick.support.test.infra.Folders;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may do what: the table that people read, the description that is generated from the code, and what really happens. */
class AuthorizationIT {

    private static final Path TABLE = Folders.repositoryRoot().resolve("docs/authorization.md");
    private static final List<String> SERVICES =
            List.of("ticket-service", "reply-service", "attachment-service", "notification-service");

    private static RunningStack stack;
    private static JsonNode description;
    private static Map<String, Principal> principals;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void everybodyIsThere() throws Exception {
        stack = RunningStack.get();
        description = ApiOperation.whole(stack);
        principals = Principals.of(stack);
    }

    @Test
    void everyOperationHasARowInTheTable() throws Exception {
        var rows = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(TABLE, UTF_8)) {
            if (line.startsWith("| `")) {
                rows.put(line.substring(3, line.indexOf('`', 3)), line);
            }
        }
        var expected = new LinkedHashMap<String, String>();
        for (var operation : operations()) {
            assertThat(operation.allowed()).as(operation.name()).isNotEmpty();
            expected.put(operation.name(), row(operation));
        }
        if (Boolean.getBoolean("tick.docs.write")) {
            write(expected);
        } else {
            assertThat(rows).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void everyCellOfTheTableIsTrue() throws Exception {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            for (var principal : principals.values()) {
                var outcome = outcome(stack.gateway() + operation.address(), operation, principal);
                var promised = cell(operation, principal);
                if (!outcome.equals(promised)) {
                    wrong.add("%s as %s: %s instead of %s"
                            .formatted(operation.name(), principal.name(), outcome, promised));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noServiceAnswersAnybodyButTheGateway() throws Exception {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            for (var service : SERVICES) {
                for (var principal : principals.values()) {
                    var status = send(stack.service(service) + operation.address(), operation, principal)
                            .statusCode();
                    if (status != 401) {
                        wrong.add("%s at %s as %s: %d".formatted(operation.name(), service, principal.name(), status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Signing out last, since it ends the sessions that the others need. */
    private static List<ApiOperation> operations() {
        return ApiOperation.of(description).stream()
                .sorted(Comparator.comparing((ApiOperation it) -> it.path().equals("/api/auth/logout"))
                        .thenComparing(ApiOperation::path)
                        .thenComparing(ApiOperation::method))
                .toList();
    }

    private String outcome(String address, ApiOperation operation, Principal principal) throws Exception {
        var answer = send(address, operation, principal);
        if (answer.statusCode() >= 500) {
            return Integer.toString(answer.statusCode());
        }
        var problem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                ? Browser.json(answer.body()).path("type").asString()
                : "";
        return switch (problem) {
            case "urn:tick:problem:not-signed-in" ->
                answer.statusCode() == 401 && principal.scopes().size() == 1 ? "401" : "yes";
            case "urn:tick:problem:not-allowed" -> "403";
            default -> "yes";
        };
    }

    private HttpResponse<String> send(String address, ApiOperation operation, Principal principal) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
        principal.sign(request);
        if (operation.takesAForm()) {
            request.header("Content-Type", "multipart/form-data; boundary=b");
            request.method(operation.method(), HttpRequest.BodyPublishers.ofString("--b--\r\n"));
        } else if (operation.takesJson()) {
            request.header("Content-Type", "application/json");
            request.method(operation.method(), HttpRequest.BodyPublishers.ofString("{}"));
        } else {
            request.method(operation.method(), HttpRequest.BodyPublishers.noBody());
        }
        // An open stream has no end to wait for; its beginning says enough.
        return operation.streams()
                ? beginning(request.build())
                : client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> beginning(HttpRequest request) throws Exception {
        return client.send(
                request,
                head -> head.statusCode() == 200
                        ? HttpResponse.BodySubscribers.replacing("")
                        : HttpResponse.BodySubscribers.ofString(UTF_8));
    }

    private static String cell(ApiOperation operation, Principal principal) {
        if (operation.allowed().stream().anyMatch(principal.scopes()::contains)) {
            return "yes";
        }
        return principal.scopes().size() == 1 ? "401" : "403";
    }

    private static String row(ApiOperation operation) {
        var row = new StringBuilder("| `" + operation.name() + "` |");
        for (var principal : principals.values()) {
            row.append(' ').append(cell(operation, principal)).append(" |");
        }
        return row.append(" 401 |").toString();
    }

    private static void write(Map<String, String> rows) throws Exception {
        var text = Files.readString(TABLE, UTF_8);
        var head = text.substring(0, text.indexOf("|---"));
        var line = "|---".repeat(principals.size() + 2) + "|\n";
        Files.writeString(TABLE, head + line + String.join("\n", rows.values()) + "\n", UTF_8);
    }
}
