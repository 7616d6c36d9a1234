package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Everybody who may come to the gateway: under a name, what their requests show and which scopes that is worth. */
final class Principals {

    /**
     * @param headers what a request of theirs carries
     * @param kind what some operations ask for besides
     */
    record Principal(String name, Map<String, String> headers, Set<String> scopes, String kind) {

        boolean anonymous() {
            return scopes.equals(NOBODY);
        }

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
        principals.add("anyone", Map.of(), NOBODY, "");
        principals.add("wrong link", Map.of("X-Ticket-Token", "A".repeat(43)), NOBODY, "");
        principals.add("right link", principals.link(), CUSTOMER, "");
        principals.add("other ticket's link", principals.link(), CUSTOMER, "");
        principals.add("VIEWER", principals.session("VIEWER"), VIEWER, "agent");
        principals.add("AGENT", principals.session("AGENT"), AGENT, "agent");
        principals.add("ADMIN", principals.session("ADMIN"), ADMIN, "agent");
        principals.add("ended session", principals.endedSession(), NOBODY, "");
        principals.add("token read", principals.token("read"), VIEWER, "program");
        principals.add("token write", principals.token("write"), AGENT, "program");
        principals.add("revoked token", principals.revokedToken(), NOBODY, "");
        return principals.all;
    }

    /** Somebody who shows all that some others have to show. */
    static Principal together(Map<String, Principal> principals, String... names) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : names) {
            headers.putAll(principals.get(name).headers());
        }
        return new Principal(String.join(" and ", names), headers, NOBODY, "");
    }

    private void add(String name, Map<String, String> headers, Set<String> scopes, String kind) {
        all.put(name, new Principal(name, headers, scopes, kind));
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
        var email = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@tick.local";
        try (var database = database();
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

    /** One that nobody has signed out of, and whose time is over. */
    private Map<String, String> endedSession() throws Exception {
        var session = session("ADMIN");
        try (var database = database();
                var update = database.prepareStatement(
                        "update sessions set expires_at = now(6) - interval 1 second where token_sha256 = sha2(?, 256)")) {
            var cookie = session.get("Cookie");
            update.setString(1, cookie.substring(cookie.indexOf('=') + 1));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        return session;
    }

    private Connection database() throws Exception {
        var url = "jdbc:mysql://127.0.0.1:%d/tick_tickets".formatted(stack.databasePort());
        return DriverManager.getConnection(url, "tick_ticket", stack.secret("TICKET_DB_PASSWORD"));
    }

    private Map<String, String> token(String scope) throws Exception {
        return bearer(created(scope));
    }

    private Map<String, String> revokedToken() throws Exception {
        var token = created("write");
        var answer = Browser.ofAConfirmedAdmin(stack)
                .send("DELETE", "/api/tokens/" + token.path("id").asLong(), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return bearer(token);
    }

    private JsonNode created(String scope) throws Exception {
        var answer = Browser.ofAConfirmedAdmin(stack)
                .send("POST", "/api/tokens", Map.of("name", "A program", "scope", scope));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer.body()).path("data");
    }

    private static Map<String, String> bearer(JsonNode token) {
        return Map.of("Authorization", "Bearer " + token.path("token").asString());
    }
}
