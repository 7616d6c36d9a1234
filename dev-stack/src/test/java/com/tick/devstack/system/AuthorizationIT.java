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
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may do what: the table that people read, the description that is generated from the code, and what really happens. */
class AuthorizationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path TABLE = Folders.repositoryRoot().resolve("docs/authorization.md");
    private static final List<String> SERVICES =
            List.of("ticket-service", "reply-service", "attachment-service", "notification-service");

    /** Said of who somebody is; all other refusals are about what they ask for. */
    private static final Set<String> REFUSALS = Set.of(
            "urn:tick:problem:not-signed-in", "urn:tick:problem:not-allowed", "urn:tick:problem:other-kind-of-caller");

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
            assertThat(Files.readString(TABLE, UTF_8)).contains("\n" + header() + "\n");
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
        var everything = Principals.together(principals, "ADMIN", "token write", "right link");
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            for (var service : SERVICES) {
                for (var principal : List.of(principals.get("anyone"), everything)) {
                    var status = send(stack.service(service) + operation.address(), operation, principal)
                            .status();
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
        var refused = answer.status() >= 500 || answer.status() == 429 || REFUSALS.contains(answer.problem());
        return refused ? Integer.toString(answer.status()) : "yes";
    }

    private Outcome send(String address, ApiOperation operation, Principal principal) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
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
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            // an open stream has no end to wait for; its beginning says enough
            var opened = operation.streams() && answer.statusCode() == 200;
            return new Outcome(answer.statusCode(), opened ? "" : new String(body.readAllBytes(), UTF_8));
        }
    }

    private static String cell(ApiOperation operation, Principal principal) {
        if (operation.allows(principal)) {
            return "yes";
        }
        return principal.anonymous() ? "401" : "403";
    }

    private static String row(ApiOperation operation) {
        var row = new StringBuilder("| `" + operation.name() + "` |");
        for (var principal : principals.values()) {
            row.append(' ').append(cell(operation, principal)).append(" |");
        }
        return row.append(" 401 |").toString();
    }

    private static String header() {
        return "| operation | " + String.join(" | ", principals.keySet()) + " | direct |";
    }

    private static void write(Map<String, String> rows) throws Exception {
        var text = Files.readString(TABLE, UTF_8);
        var head = text.substring(0, text.indexOf("| operation |"));
        var line = "|---".repeat(principals.size() + 2) + "|\n";
        Files.writeString(TABLE, head + header() + "\n" + line + String.join("\n", rows.values()) + "\n", UTF_8);
    }

    private record Outcome(int status, String body) {

        String problem() {
            return body.startsWith("{") ? Browser.json(body).path("type").asString("") : "";
        }
    }
}
