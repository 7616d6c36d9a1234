package com.tick.gateway.connection;

import com.tick.gateway.address.ClientAddresses;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Bounds how many connections one address holds open. Proxies of ours hold everybody's, and event streams are meant to stay
 * open: neither counts.
 */
@Component
public class ConnectionLimit {

    private static final AttributeKey<String> COUNTED_FOR = AttributeKey.valueOf(ConnectionLimit.class, "address");

    private final ClientAddresses addresses;
    private final int most;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    ConnectionLimit(ClientAddresses addresses, SlowClientSettings settings) {
        this.addresses = addresses;
        this.most = settings.connectionsPerAddress();
    }

    /** False for one connection too many. */
    @SuppressWarnings("FutureReturnValueIgnored") // the future is the channel's own
    boolean admits(Channel channel) {
        var address = most == 0 ? null : addresses.strangerAt(channel.remoteAddress());
        if (address == null) {
            return true;
        }
        if (open.merge(address, 1, Integer::sum) > most) {
            leave(address);
            return false;
        }
        channel.attr(COUNTED_FOR).set(address);
        channel.closeFuture().addListener(closed -> release(channel));
        return true;
    }

    /** From now on the connection does not count. */
    public void release(Channel channel) {
        var address = channel.attr(COUNTED_FOR).getAndSet(null);
        if (address != null) {
            leave(address);
        }
    }

    int openFrom(String address) {
        return open.getOrDefault(address, 0);
    }

    private void leave(String address) {
        open.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
