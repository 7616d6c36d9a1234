package com.tick.gateway.routing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteTableTest {

    private final RouteTable routes =
            new PublicRoutes(new RouteLimits(200_000, Duration.ofSeconds(30), Duration.ofMinutes(10))).routeTable();

    @ParameterizedTest
    @CsvSource({
        "POST, /api/tickets,                   /api/tickets",
        "GET,  /api/tickets,                   /api/tickets/**",
        "POST, /api/tickets/7,                 /api/tickets/**",
        "GET,  /api/tickets/7/attachment,      /api/tickets/{id}/attachment",
        "GET,  /api/tickets/7/attachment/more, /api/tickets/**",
        "POST, /api/auth/login,                /api/auth/login",
        "GET,  /api/auth/login,                /api/auth/**",
        "POST, /api/whatsapp/webhook,          /api/whatsapp/webhook",
        "POST, /api/whatsapp/webhook/more,     /api/whatsapp/**",
        "GET,  /api/track/events,              /api/track/events",
        "POST, /api/track/link,                /api/track/link",
        "PUT,  /api/track/link,                /api/track/**",
        "POST, /api/track/attachments,         /api/track/attachments",
        "GET,  /api/track/attachments,         /api/track/attachments/**",
        "POST, /api/track/attachments/7,       /api/track/attachments/**",
        "POST, /api/attachments/7,             /api/attachments/**",
        "GET,  /api/outbox/reply-service/x,    /api/outbox/reply-service/**"
    })
    void theMostSpecificPathWins(String method, String path, String pattern) {
        assertThat(requireNonNull(find(method, path)).pattern().getPatternString())
                .isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/tickets,           ticket-service,       3000000, 600, CREATE_TICKET",
        "GET,  /api/tickets,           ticket-service,       1000000, 30,",
        "POST, /api/auth/login,        ticket-service,       1000000, 30,  SIGN_IN",
        "POST, /api/track/link,        ticket-service,       1000000, 30,  SEND_LINK",
        "POST, /api/attachments,       attachment-service,   3000000, 600, UPLOAD",
        "POST, /api/attachments/7,     attachment-service,   3000000, 600, UPLOAD",
        "POST, /api/track/attachments, attachment-service,   3000000, 600,",
        "POST, /api/whatsapp/webhook,  notification-service, 3145728, 30,",
        "GET,  /api/events,            notification-service, 1000000, ,"
    })
    void aRouteSaysHowMuchAndHowLong(
            String method,
            String path,
            String service,
            long bytes,
            @Nullable Integer seconds,
            @Nullable Purpose purpose) {
        var policy = requireNonNull(find(method, path)).policy();

        assertThat(policy.service()).isEqualTo(service);
        assertThat(policy.mostBytes()).isEqualTo(bytes);
        assertThat(policy.patience()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
        assertThat(policy.purpose()).isEqualTo(purpose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/",
                "/api/nothing",
                "/api/ticketsandmore",
                "/api/outbox/gateway-service/x",
                "/internal/tickets/7",
                "/other/tickets/7",
                "/tickets/tickets/tickets"
            })
    void whatIsNotInTheTableHasNoRoute(String path) {
        assertThat(find("GET", path)).isNull();
        assertThat(find("POST", path)).isNull();
    }

    @Test
    void theOrderInWhichRoutesAreAddedDoesNotMatter() {
        var narrow = route("/api/things/{id}/part", null);
        var wide = route("/api/things/**", null);
        var posted = route("/api/things/**", HttpMethod.POST);
        var path = PathContainer.parsePath("/api/things/7/part");
        var other = PathContainer.parsePath("/api/things/7");

        for (var order : List.of(List.of(wide, posted, narrow), List.of(narrow, posted, wide))) {
            var table = new RouteTable(order);
            assertThat(table.find(HttpMethod.POST, path)).isSameAs(narrow);
            assertThat(table.find(HttpMethod.POST, other)).isSameAs(posted);
            assertThat(table.find(HttpMethod.GET, other)).isSameAs(wide);
        }
    }

    private static Route route(String pattern, @Nullable HttpMethod method) {
        return new Route(
                PathPatternParser.defaultInstance.parse(pattern),
                method,
                new RoutePolicy("some-service", 1, null, false, false, false, null));
    }

    private @Nullable Route find(String method, String path) {
        return routes.find(HttpMethod.valueOf(method), PathContainer.parsePath(path));
    }
}
