package com.tick.attachment;

import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The real store behind a switch. */
@Component
@Primary
public class BreakableBlobs implements Blobs {

    private final Blobs store;
    private volatile boolean away;
    private volatile long breaksAfter = Long.MAX_VALUE;

    BreakableBlobs(@Qualifier("blobs") Blobs store) {
        this.store = store;
    }

    public void goAway() {
        away = true;
    }

    public void breakAfter(long bytes) {
        breaksAfter = bytes;
    }

    public void mend() {
        away = false;
        breaksAfter = Long.MAX_VALUE;
    }

    @Override
    public void put(String key, Path content, String contentType) {
        requirePresent();
        store.put(key, content, contentType);
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        requirePresent();
        store.put(key, content, contentType);
    }

    @Override
    public InputStream open(String key, long offset, long length) {
        requirePresent();
        return new Breaking(store.open(key, offset, length), breaksAfter);
    }

    @Override
    public void remove(String key) {
        requirePresent();
        store.remove(key);
    }

    @Override
    public boolean exists(String key) {
        return store.exists(key);
    }

    @Override
    public List<Listed> list(String after, int atMost) {
        return store.list(after, atMost);
    }

    private void requirePresent() {
        if (away) {
            throw new Unavailable("file store", null);
        }
    }

    private static final class Breaking extends FilterInputStream {

        private long left;

        Breaking(InputStream bytes, long left) {
            super(bytes);
            this.left = left;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("broken for the test");
            }
            int read = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
