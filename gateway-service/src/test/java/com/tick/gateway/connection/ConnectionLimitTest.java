package com.tick.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.address.Addresses;
import io.netty.channel.embedded.EmbeddedChannel;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConnectionLimitTest {

    private static final String STRANGER = "203.0.113.7";

    private final ConnectionLimit limit = limit(2);

    @Test
    void admitsSoManyOfOneAddress() {
        var first = from(STRANGER);

        assertThat(limit.admits(first)).isTrue();
        assertThat(limit.admits(from(STRANGER))).isTrue();
        assertThat(limit.admits(from(STRANGER))).isFalse();
        assertThat(limit.admits(from("203.0.113.8"))).isTrue();

        first.close().syncUninterruptibly();
        assertThat(limit.admits(from(STRANGER))).isTrue();
    }

    @Test
    void countsAnIpv6SubscriberOnce() {
        limit.admits(from("2001:db8:1:2::1"));
        limit.admits(from("2001:db8:1:2::2"));

        assertThat(limit.admits(from("2001:db8:1:2::3"))).isFalse();
        assertThat(limit.admits(from("2001:db8:1:3::1"))).isTrue();
    }

    @Test
    void leavesTrustedProxiesAlone() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.admits(from("10.1.2.3"))).isTrue();
        }
    }

    @Test
    void doesNotCountWhatHasBecomeAStream() {
        var stream = from(STRANGER);
        limit.admits(stream);
        limit.admits(from(STRANGER));

        limit.release(stream);
        limit.release(stream);

        assertThat(limit.openFrom(STRANGER)).isOne();
        assertThat(limit.admits(from(STRANGER))).isTrue();
        stream.close().syncUninterruptibly();
        assertThat(limit.openFrom(STRANGER)).isEqualTo(2);
    }

    @Test
    void isOffAtZero() {
        var off = limit(0);

        for (int i = 0; i < 10; i++) {
            assertThat(off.admits(from(STRANGER))).isTrue();
        }
    }

    private static ConnectionLimit limit(int most) {
        return new ConnectionLimit(
                Addresses.trusting("10.0.0.0/8"),
                new SlowClientSettings(Duration.ofSeconds(10), Duration.ofSeconds(60), most));
    }

    private static EmbeddedChannel from(String address) {
        return new EmbeddedChannel() {
            @Override
            protected SocketAddress remoteAddress0() {
                return new InetSocketAddress(address, 40_000);
            }
        };
    }
}
