package com.tick.gateway.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import com.tick.support.security.InternalTokens;
import io.micrometer.observation.ObservationRegistry;
import io.netty.channel.ChannelOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Wires the question to ticket-service behind its short memory. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final int CONNECT_MILLIS = 1000;

    @Bean
    HttpPrincipals ticketServicePrincipals(
            @Value("${tick.services.ticket-service}") String url,
            InternalTokens tokens,
            ObservationRegistry observations) {
        var http = HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
        var ticketService = WebClient.builder()
                .baseUrl(url)
                .clientConnector(new ReactorClientHttpConnector(http))
                .observationRegistry(observations)
                .build();
        return new HttpPrincipals(ticketService, tokens);
    }

    @Bean
    @Primary
    Principals principals(HttpPrincipals ticketService) {
        return new CachedPrincipals(ticketService, Runnable::run, Ticker.systemTicker());
    }

    @Bean
    SessionWatch sessionWatch(HttpPrincipals ticketService) {
        return new SessionWatch(ticketService);
    }
}
