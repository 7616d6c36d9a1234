package com.tick.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.error.Unavailable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class WebhookGateTest {

    private final WebhookGate gate = new WebhookGate();
    private final List<Sinks.Empty<Void>> underWay = new ArrayList<>();
    private final List<Throwable> refused = new ArrayList<>();

    @Test
    void the65thBodyAtOnceIsRefusedAndTheNextPassesWhenOneIsDone() {
        for (var i = 0; i < 65; i++) {
            deliver();
        }

        assertThat(underWay).hasSize(64);
        assertThat(refused).singleElement().isInstanceOf(Unavailable.class);

        underWay.get(0).tryEmitEmpty();
        deliver();

        assertThat(underWay).hasSize(65);
        assertThat(refused).hasSize(1);
    }

    @Test
    void aDeliveryThatIsCutOffGivesItsPlaceBack() {
        var cutOff = new ArrayList<Runnable>();
        for (var i = 0; i < 64; i++) {
            var delivery = gate.filter(webhook(), pending()).subscribe();
            cutOff.add(delivery::dispose);
        }

        cutOff.forEach(Runnable::run);
        deliver();

        assertThat(refused).isEmpty();
    }

    private void deliver() {
        gate.filter(webhook(), pending()).subscribe(done -> {}, refused::add);
    }

    private WebFilterChain pending() {
        return exchange -> Mono.defer(() -> {
            var end = Sinks.<Void>empty();
            underWay.add(end);
            return end.asMono();
        });
    }

    private static MockServerWebExchange webhook() {
        return MockServerWebExchange.from(MockServerHttpRequest.post("/api/whatsapp/webhook"));
    }
}
