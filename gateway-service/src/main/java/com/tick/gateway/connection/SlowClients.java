package com.tick.gateway.connection;

import com.tick.support.web.Problems;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Watches every connection for clients that hold it without getting on. */
@Component
class SlowClients implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final SlowClientSettings settings;
    private final byte[] refusal;

    SlowClients(SlowClientSettings settings, JsonMapper json) {
        this.settings = settings;
        this.refusal = refusal(json);
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit(
                (observer, channel, address) -> ConnectionWatch.addTo(channel.pipeline(), settings, refusal)));
    }

    /** Written past the codec: for a request that is not complete there is nobody else to answer. */
    private static byte[] refusal(JsonMapper json) {
        var problem =
                Problems.of(HttpStatus.REQUEST_TIMEOUT, "too-slow", "The request took too long to arrive. Try again.");
        var body = json.writeValueAsString(problem);
        return """
                HTTP/1.1 408 Request Timeout\r
                Content-Type: application/problem+json\r
                Content-Length: %d\r
                X-Content-Type-Options: nosniff\r
                Connection: close\r
                \r
                %s"""
                .formatted(body.getBytes(StandardCharsets.UTF_8).length, body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
