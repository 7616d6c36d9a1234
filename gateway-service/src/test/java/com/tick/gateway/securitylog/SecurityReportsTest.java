package com.tick.gateway.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SecurityReportsTest {

    private final SecurityReports reports =
            new SecurityReports(JsonMapper.builder().build());

    @Test
    void keepsEntriesUntilTheyAreSent() {
        report(3);

        var first = reports.next(2);
        var again = reports.next(2);
        reports.sent(first);

        assertThat(again).isEqualTo(first).hasSize(2);
        assertThat(reports.next(10)).hasSize(1);
    }

    @Test
    void tellsHowManyDidNotFit() {
        report(SecurityReports.MOST_WAITING + 5);

        reports.sent(reports.next(SecurityReports.MOST_WAITING));

        assertThat(reports.next(10)).singleElement().satisfies(it -> {
            assertThat(it.event()).isEqualTo("entries_dropped");
            assertThat(it.detail()).startsWith("5 ");
        });
    }

    private void report(int times) {
        for (int i = 0; i < times; i++) {
            reports.add("access_refused", "agent:7", "203.0.113.7", "GET /api/x", "REFUSED", null);
        }
    }
}
