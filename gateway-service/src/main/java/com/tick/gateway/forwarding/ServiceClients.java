package com.tick.gateway.forwarding;

import com.tick.gateway.routing.RoutePolicy;
import com.tick.gateway.routing.Services;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Kept connections to the services: one pool for each, and a ready client for each policy. */
@Component
class ServiceClients implements DisposableBean {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Services services;
    private final ConnectionProvider connections;
    private final HttpClient client;
    private final Map<RoutePolicy, HttpClient> clients = new ConcurrentHashMap<>();

    ServiceClients(Services services, ConnectionSettings settings) {
        this.services = services;
        this.connections = ConnectionProvider.builder("services")
                .maxConnections(settings.most())
                .pendingAcquireMaxCount(settings.most())
                .pendingAcquireTimeout(settings.acquireTime())
                .maxIdleTime(settings.idleTime())
                .evictInBackground(settings.idleTime().dividedBy(2))
                .build();
        // What a request says of its sender is copied from the request; the client adds nothing of its own.
        this.client = HttpClient.create(connections)
                .headers(HttpHeaders::clear)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        settings.connectTime().toMillis());
    }

    HttpClient of(RoutePolicy policy) {
        return clients.computeIfAbsent(policy, this::create);
    }

    private HttpClient create(RoutePolicy policy) {
        var service = services.at(policy.service());
        var secure = "https".equals(service.getScheme());
        var address = InetSocketAddress.createUnresolved(service.getHost(), portOf(service, secure));
        var ready = client.remoteAddress(() -> address);
        if (secure) {
            ready = ready.secure();
        }
        return policy.patience() == null ? ready : ready.responseTimeout(policy.patience());
    }

    private static int portOf(URI service, boolean secure) {
        if (service.getPort() > 0) {
            return service.getPort();
        }
        return secure ? HTTPS : HTTP;
    }

    @Override
    public void destroy() {
        connections.dispose();
    }
}
