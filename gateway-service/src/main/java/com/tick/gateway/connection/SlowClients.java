package com.tick.gateway.connection;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Watches every connection for clients that hold it without getting on. */
@Component
class SlowClients implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final SlowClientSettings settings;
    private final ConnectionRefusals refusals;
    private final ConnectionLimit limit;

    SlowClients(SlowClientSettings settings, ConnectionRefusals refusals, ConnectionLimit limit) {
        this.settings = settings;
        this.refusals = refusals;
        this.limit = limit;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, address) ->
                ConnectionWatch.addTo(channel.pipeline(), settings, refusals, limit::admits)));
    }
}
