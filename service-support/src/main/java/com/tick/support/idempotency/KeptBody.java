package com.tick.support.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read, and is there to be read. */
class KeptBody extends HttpServletRequestWrapper {

    private final InputStream content;

    /** @param body what has been read; what there is beyond it follows */
    KeptBody(HttpServletRequest request, byte[] body) throws IOException {
        super(request);
        this.content = new SequenceInputStream(new ByteArrayInputStream(body), request.getInputStream());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replayed(content);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = getCharacterEncoding();
        var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(content, charset));
    }

    private static final class Replayed extends ServletInputStream {

        private final InputStream content;
        private boolean finished;

        Replayed(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            return noted(content.read());
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return noted(content.read(into, from, most));
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(@Nullable ReadListener listener) {
            throw new IllegalStateException("Bodies with a key are read at once");
        }

        private int noted(int read) {
            finished = read < 0;
            return read;
        }
    }
}
