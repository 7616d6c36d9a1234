package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.RawRequest;
import com.tick.gateway.stub.StubServices;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.server.WebFilter;

/** What a request costs on its way through, counted in bytes and filters: those are the same on every machine. */
@GatewayTest
class HopCostTest {

    /** Bytes that the gateway's threads allocate for one request with a session, in code that C1 has compiled. */
    private static final long STORED_BYTES = 12_000;

    private static final int REQUESTS = 2_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @LocalServerPort
    private int port;

    @Autowired
    private List<WebFilter> filters;

    @Test
    void aRequestAllocatesNoMoreThanItDid() throws Exception {
        StubServices.TICKETS.behaves(StubServices::principalOrSmallAnswer);
        try (var connection = new RawRequest(port, head())) {
            connection.answer();
            ask(connection);

            var before = allocated();
            ask(connection);

            assertThat((allocated() - before) / REQUESTS).isLessThan(STORED_BYTES * 13 / 10);
        }
    }

    @Test
    void aRequestPassesTheseFiltersAndNoOthers() {
        assertThat(filters)
                .extracting(filter -> filter.getClass().getSimpleName())
                .containsExactly(
                        "SecurityHeadersFilter",
                        "PathGuardFilter",
                        "RouteLookupFilter",
                        "CorsWebFilter",
                        "ForeignWriteFilter",
                        "WebhookGate",
                        "IdentificationFilter",
                        "RateLimitFilter",
                        "ForwardingFilter");
    }

    private void ask(RawRequest connection) throws IOException {
        for (var i = 0; i < REQUESTS; i++) {
            assertThat(connection.begin(head()).answer()).startsWith("HTTP/1.1 200");
        }
    }

    private static String[] head() {
        return new String[] {"GET /api/tickets/7 HTTP/1.1", "Cookie: tick=agent-session", "Accept: application/json"};
    }

    /** Of the threads that serve requests; the services' stubs and this test have threads of their own. */
    private static long allocated() {
        var bytes = 0L;
        for (var id : THREADS.getAllThreadIds()) {
            var thread = THREADS.getThreadInfo(id);
            if (thread != null && thread.getThreadName().startsWith("reactor-http")) {
                bytes += THREADS.getThreadAllocatedBytes(id);
            }
        }
        return bytes;
    }
}
