package com.tick.gateway.address;

import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Tells the address that a request comes from. X-Forwarded-For counts only as far as trusted proxies have written it. */
@Component
public class ClientAddresses {

    private static final int IPV6_SUBSCRIBER_BYTES = 8;

    private final List<AddressRange> trusted;

    ClientAddresses(@Value("${tick.trusted-proxies}") List<String> trusted) {
        this.trusted = trusted.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(AddressRange::parse)
                .toList();
    }

    /** The client's address; of an IPv6 one only the /64, since a subscriber has all of that. */
    public String of(ServerHttpRequest request) {
        var hops = new ArrayDeque<String>();
        request.getHeaders().getValuesAsList("X-Forwarded-For").forEach(it -> hops.push(withoutPort(it.strip())));
        var address = peer(request);
        while (address != null && isTrusted(address) && !hops.isEmpty()) {
            var next = NetUtil.createByteArrayFromIpAddressString(hops.pop());
            if (next == null) {
                break;
            }
            address = next;
        }
        return address == null ? "unknown" : subscriber(address);
    }

    /** True when what the request says about its way here may be believed. */
    public boolean cameThroughTrustedProxy(ServerHttpRequest request) {
        var peer = peer(request);
        return peer != null && isTrusted(peer);
    }

    /** The other end of a connection, counted like {@link #of}; null for one of our own proxies, or none at all. */
    public @Nullable String strangerAt(@Nullable SocketAddress remote) {
        if (!(remote instanceof InetSocketAddress peer) || peer.getAddress() == null) {
            return null;
        }
        var address = peer.getAddress().getAddress();
        return isTrusted(address) ? null : subscriber(address);
    }

    private boolean isTrusted(byte[] address) {
        return trusted.stream().anyMatch(it -> it.contains(address));
    }

    private static byte @Nullable [] peer(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? null
                : remote.getAddress().getAddress();
    }

    private static String withoutPort(String hop) {
        return hop.indexOf(':') == hop.lastIndexOf(':') && hop.contains(".") ? hop.split(":", 2)[0] : hop;
    }

    private static String subscriber(byte[] address) {
        return address.length == 4
                ? NetUtil.bytesToIpAddress(address)
                : NetUtil.bytesToIpAddress(Arrays.copyOf(Arrays.copyOf(address, IPV6_SUBSCRIBER_BYTES), 16)) + "/64";
    }
}
