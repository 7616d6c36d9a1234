package com.tick.gateway.forwarding;

import com.tick.gateway.address.ClientAddresses;
import com.tick.gateway.identity.Identity;
import com.tick.gateway.routing.RoutePolicy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a service gets to see of a request's headers: what the client sent, less what only we may say, which we say. */
@Component
class RequestHeaders {

    private final SignedIdentity identity;
    private final ClientAddresses addresses;
    private final TracePropagation traces;

    RequestHeaders(SignedIdentity identity, ClientAddresses addresses, TracePropagation traces) {
        this.identity = identity;
        this.addresses = addresses;
        this.traces = traces;
    }

    void copy(HttpHeaders received, HttpHeaders sent, RoutePolicy policy, ServerWebExchange exchange) {
        var wayBelieved = addresses.cameThroughTrustedProxy(exchange.getRequest());
        for (var headers = received.iteratorCharSequence(); headers.hasNext(); ) {
            var header = headers.next();
            var name = header.getKey().toString().toLowerCase(Locale.ROOT);
            if (passes(name, wayBelieved, policy.cookies())) {
                sent.add(name, header.getValue());
            }
        }
        traces.addTo(sent, exchange);
        sent.set(
                HttpHeaderNames.AUTHORIZATION,
                "Bearer " + identity.tokenFor(policy.service(), policy.address(), Identity.of(exchange)));
    }

    private static boolean passes(String name, boolean wayBelieved, boolean cookies) {
        return !HopHeaders.contains(name)
                && !UntrustedHeaders.contains(name)
                && !name.equals("host")
                && (wayBelieved || !UntrustedHeaders.tellsTheWay(name))
                && (cookies || !name.equals("cookie"));
    }
}
