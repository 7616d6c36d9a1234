package com.tick.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.site.Site;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyHintTest {

    @ParameterizedTest
    @CsvSource({
        "https://desk.example, '', true",
        "https://desk.example, 10.0.0.1, false",
        "http://localhost:5000, '', false"
    })
    void isNeededBehindAProxyThatIsNotNamed(URI publicUrl, String proxies, boolean needed) {
        assertThat(new ProxyHint(new Site(publicUrl, List.of()), List.of(proxies)).isNeeded())
                .isEqualTo(needed);
    }
}
