package com.tick.devstack.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An open event stream, read line by line until it is closed. Close it: the stack outlives the story, and one that a later
 * story kills must not be missed by a reader of this one.
 */
final class EventStream implements AutoCloseable {

    private final InputStream body;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private EventStream(InputStream body) {
        this.body = body;
    }

    static EventStream read(InputStream body) {
        var stream = new EventStream(body);
        var reader = new Thread(stream::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
        return stream;
    }

    /** What has come so far. */
    List<String> lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        // not the reader, whose lock is held by the thread that waits for the next line
        body.close();
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // closed, here or by the end of the gateway; a story that still waits for a line says which
        }
    }
}
