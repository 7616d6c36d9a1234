package com.tick.support.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a short response in one piece with its length. Spring flushes each body it has written, and the server then has to
 * send the body as a chunk and the last chunk behind it: twice the system calls here and in the gateway. Flushes of
 * asynchronous responses, like event streams, take effect as ever; a body larger than the server's buffer is sent as it
 * fills.
 */
class WholeResponseFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WholeResponse(request, response));
    }

    private static final class WholeResponse extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private @Nullable ServletOutputStream body;

        WholeResponse(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (request.isAsyncStarted()) {
                super.flushBuffer();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (body == null) {
                body = new WholeBody(request, super.getOutputStream());
            }
            return Objects.requireNonNull(body);
        }
    }

    private static final class WholeBody extends ServletOutputStream {

        private final HttpServletRequest request;
        private final ServletOutputStream body;

        WholeBody(HttpServletRequest request, ServletOutputStream body) {
            this.request = request;
            this.body = body;
        }

        @Override
        public void flush() throws IOException {
            if (request.isAsyncStarted()) {
                body.flush();
            }
        }

        @Override
        public void write(int value) throws IOException {
            body.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            body.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            body.setWriteListener(listener);
        }
    }
}
