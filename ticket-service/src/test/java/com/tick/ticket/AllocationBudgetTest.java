package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bytes that requests allocate, which hardly differ between machines; times do. */
@RunningService
class AllocationBudgetTest {

    private static final String TICKET = "{\"name\":\"Ada\",\"email\":\"ada@example.org\",\"description\":\"Fire!\"}";

    private static final long STORED_BYTES_OF_A_CREATE = 123_000;
    private static final long STORED_BYTES_OF_A_VIEW = 105_000;
    private static final int REQUESTS = 300;

    /** Tomcat's own threads, and those that carry virtual ones. */
    private static final Pattern SERVING = Pattern.compile("http-nio-.*-exec-\\d+|ForkJoinPool-1-worker-\\d+");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Autowired
    ServiceUnderTest tickets;

    @Test
    void createAllocatesNoMoreThanItDid() {
        assertThat(bytesPerRequest(
                        () -> assertThat(tickets.createJson(TICKET).status()).isEqualTo(201)))
                .isBetween(1L, STORED_BYTES_OF_A_CREATE * 13 / 10);
    }

    @Test
    void viewAllocatesNoMoreThanItDid() {
        var path = "/api/tickets/" + tickets.anOpenTicket();
        var reader = viewer();

        assertThat(bytesPerRequest(
                        () -> assertThat(tickets.get(path, reader).status()).isEqualTo(200)))
                .isBetween(1L, STORED_BYTES_OF_A_VIEW * 13 / 10);
    }

    /** The first half only loads classes and fills caches. */
    private static long bytesPerRequest(Runnable request) {
        repeat(request);
        var before = allocated();
        repeat(request);
        return (allocated() - before) / REQUESTS;
    }

    private static void repeat(Runnable request) {
        for (var i = 0; i < REQUESTS; i++) {
            request.run();
        }
    }

    private static long allocated() {
        var bytes = 0L;
        for (var id : THREADS.getAllThreadIds()) {
            var thread = THREADS.getThreadInfo(id);
            if (thread != null && SERVING.matcher(thread.getThreadName()).matches()) {
                bytes += Math.max(0, THREADS.getThreadAllocatedBytes(id));
            }
        }
        return bytes;
    }
}
