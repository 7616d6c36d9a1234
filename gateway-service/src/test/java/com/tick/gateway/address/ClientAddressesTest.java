package com.tick.gateway.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressesTest {

    private final ClientAddresses addresses = new ClientAddresses(List.of("10.0.0.0/8", " 192.0.2.1 ", "fd00::/8", ""));

    @ParameterizedTest(name = "{0} forwarding for {1} is {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "198.51.100.1, -,                          198.51.100.1",
                "198.51.100.1, 203.0.113.5,                198.51.100.1",
                "10.1.2.3,     203.0.113.5,                203.0.113.5",
                "192.0.2.1,    203.0.113.5,                203.0.113.5",
                "192.0.2.2,    203.0.113.5,                192.0.2.2",
                "10.1.2.3,     '1.1.1.1, 203.0.113.5',     203.0.113.5",
                "10.1.2.3,     '203.0.113.5, 10.9.9.9',    203.0.113.5",
                "10.1.2.3,     '203.0.113.5:4711',         203.0.113.5",
                "10.1.2.3,     'nonsense',                 10.1.2.3",
                "10.1.2.3,     '203.0.113.5, nonsense',    10.1.2.3",
                "fd00::1,      2001:db8:1:2:3:4:5:6,       2001:db8:1:2::/64",
                "2001:db8:1:2:aaaa::1, -,                  2001:db8:1:2::/64"
            })
    void theAddressIsTheFirstThatNoTrustedProxyHas(String peer, @Nullable String forwarded, String expected) {
        var request = MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(peer, 4711));
        if (forwarded != null) {
            request.header("X-Forwarded-For", forwarded);
        }

        assertThat(addresses.of(request.build())).isEqualTo(expected);
    }

    @Test
    void aProxyThatIsNoAddressStopsTheStart() {
        assertThatThrownBy(() -> new ClientAddresses(List.of("proxy.example")))
                .hasMessageContaining("TRUSTED_PROXIES")
                .hasMessageContaining("proxy.example");
    }
}
