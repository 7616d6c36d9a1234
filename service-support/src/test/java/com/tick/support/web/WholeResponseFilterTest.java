package com.tick.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WholeResponseFilterTest {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final WholeResponseFilter filter = new WholeResponseFilter();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void leavesAFlushedBodyToTheServer() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            out.getOutputStream().write(BODY);
            out.getOutputStream().flush();
            out.flushBuffer();

            assertThat(response.isCommitted()).isFalse();
        });

        assertThat(response.getContentAsByteArray()).isEqualTo(BODY);
    }

    @Test
    void flushesEventStreams() throws Exception {
        request.setAsyncSupported(true);
        filter.doFilter(request, response, (in, out) -> {
            request.startAsync();
            out.getOutputStream().write(BODY);
            out.flushBuffer();

            assertThat(response.isCommitted()).isTrue();
        });
    }

    @Test
    void flushesTheStreamOfAnAsynchronousResponse() throws Exception {
        request.setAsyncSupported(true);
        filter.doFilter(request, response, (in, out) -> {
            request.startAsync();
            out.getOutputStream().write(BODY);
            out.getOutputStream().flush();

            assertThat(response.isCommitted()).isTrue();
        });
    }
}
