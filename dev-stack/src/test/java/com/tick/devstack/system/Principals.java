package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everybody who may come to the gateway: under a name, what their requests show and which scopes that is worth. */
final class Principals {

    /** @param headers what a request of theirs carries */
    record Principal(String name, Map<String, String> headers, Set<String> scopes) {

        void sign(HttpRequest.Builder request) {
            headers.forEach(request::header);
        }
    }

    private static final Set<String> NOBODY = Set.of("anyone");
    private static final Set<String> CUSTOMER = Set.of("anyone", "customer");
    private static final Set<String> VIEWER = Set.of("anyone", "viewer");
    private static final Set<String> AGENT = Set.of("anyone", "viewer", "agent");
    private static final Set<String> ADMIN = Set.of("anyone", "viewer", "agent", "admin");

    private final RunningStack stack;
    private final Map<String, Principal> all = new LinkedHashMap<>();

    private Principals(RunningStack stack) {
        this.stack = stack;
    }

    static Map<String, Principal> of(RunningStack stack) throws Exception {
        var principals = new Principals(stack);
        principals.add("anyone", Map.of(), NOBODY);
        principals.add("wrong link", Map.of("X-Ticket-Token", "A".repeat(43)), NOBODY);
        principals.add("right link", principals.link(), CUSTOMER);
        principals.add("other ticket's link", principals.link(), CUSTOMER);
        principals.add("VIEWER", principals.session("VIEWER"), VIEWER);
        principals.add("AGENT", principals.session("AGENT"), AGENT);
        principals.add("ADMIN", principals.session("ADMIN"), ADMIN);
        principals.add("token read", principals.token("read"), VIEWER);
        principals.add("token write", principals.token("write"), AGENT);
        return principals.all;
    }

    private void add(String name, Map<String, String> headers, Set<String> scopes) {
        all.put(name, new Principal(name, headers, scopes));
    }

    private Map<String, String> link() throws Exception {
        var answer = new Browser(stack.gateway())
                .send(
                        "POST",
                        "/api/tickets",
                        Map.of("name", "Grace", "email", "grace@example.com", "description", "Whose is this?"));
        var url = Browser.json(answer.body()).path("data").path("trackingUrl").asString();
        return Map.of("X-Ticket-Token", url.substring(url.indexOf('#') + 1));
    }

    /** The password is the first administrator's, so that nobody has to be invited and shown in first. */
    private Map<String, String> session(String role) throws Exception {
        var email = role.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID() + "@tick.local";
        var url = "jdbc:mysql://127.0.0.1:%d/tick_tickets".formatted(stack.databasePort());
        try (var database = DriverManager.getConnection(url, "tick_ticket", stack.secret("TICKET_DB_PASSWORD"));
                var insert = database.prepareStatement(
                        """
                        insert into agents (name, email, password_hash, role, active, created_at)
                        select ?, ?, password_hash, ?, true, now(6) from agents where email = 'admin@tick.local'
                        """)) {
            insert.setString(1, "A " + role);
            insert.setString(2, email);
            insert.setString(3, role);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        var answer = new Browser(stack.gateway())
                .send(
                        "POST",
                        "/api/auth/login",
                        Map.of("email", email, "password", stack.secret("TICK_ADMIN_PASSWORD")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return Map.of("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    private Map<String, String> token(String scope) throws Exception {
        var answer = Browser.ofAnAgent(stack).send("POST", "/api/tokens", Map.of("name", "A program", "scope", scope));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Map.of(
                "Authorization",
                "Bearer "
                        + Browser.json(answer.body()).path("data").path("token").asString());
    }
}
