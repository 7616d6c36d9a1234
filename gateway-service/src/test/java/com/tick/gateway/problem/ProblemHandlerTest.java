package com.tick.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.securitylog.Watches;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

class ProblemHandlerTest {

    @Test
    void anUnexpectedFailureShowsItsIncidentNumberAndNothingElse() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/tickets"));

        new ProblemHandler(new JsonMapper(), Watches.ofNobody())
                .handle(exchange, new IllegalStateException("select secret from /etc/passwd"))
                .block();

        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(exchange.getResponse().getBodyAsString().block())
                .contains("incident")
                .doesNotContain("secret", "passwd", "IllegalState");
    }

    @Test
    void aClientThatWentAwayIsNoIncident() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/api/tickets"));

        new ProblemHandler(new JsonMapper(), Watches.ofNobody())
                .handle(exchange, new AbortedException("Connection has been closed"))
                .block();

        assertThat(exchange.getResponse().getStatusCode()).isNull();
    }
}
