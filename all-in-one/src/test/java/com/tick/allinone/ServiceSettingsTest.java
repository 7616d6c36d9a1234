package com.tick.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "TICKET_SERVICE__DB_PASSWORD", "of tickets",
            "REPLY_SERVICE__DB_PASSWORD", "of replies",
            "DB_PASSWORD", "of nobody",
            "PATH", "/bin");

    @Test
    void serviceSeesItsOwnSettingsOnly() {
        assertThat(ServiceSettings.of("ticket-service", ENVIRONMENT).values())
                .isEqualTo(Map.of("DB_PASSWORD", "of tickets"));
        assertThat(ServiceSettings.of("gateway-service", ENVIRONMENT).values()).isEmpty();
    }

    @Test
    void showsNamesAndNoValues() {
        assertThat(ServiceSettings.of("reply-service", ENVIRONMENT)).hasToString("ServiceSettings[DB_PASSWORD]");
    }
}
