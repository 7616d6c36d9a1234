package com.tick.torture.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** One connection through a proxy: a thread for each direction. */
final class Link {

    private static final int CHUNK = 16 << 10;

    private final Proxy proxy;
    private final Socket client;
    private final Socket server;
    private volatile boolean asked;
    private volatile boolean swallowed;

    Link(Proxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void start() {
        run(this::requests, "proxy-requests");
        run(this::answers, "proxy-answers");
    }

    boolean hasSwallowed() {
        return swallowed;
    }

    void close() {
        proxy.forget(this);
        close(client);
        close(server);
    }

    private interface Direction {
        void pump() throws IOException, InterruptedException;
    }

    private void run(Direction direction, String name) {
        var thread = new Thread(
                () -> {
                    try {
                        direction.pump();
                    } catch (IOException | InterruptedException broken) {
                        // either side has gone; so does the other
                    } finally {
                        close();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void requests() throws IOException {
        var buffer = new byte[CHUNK];
        var from = client.getInputStream();
        var to = server.getOutputStream();
        for (var length = from.read(buffer); length >= 0; length = from.read(buffer)) {
            if (proxy.mood().forwards()) {
                asked = true;
                to.write(buffer, 0, length);
            } else {
                swallowed = true;
            }
        }
    }

    private void answers() throws IOException, InterruptedException {
        var buffer = new byte[CHUNK];
        var from = server.getInputStream();
        var to = client.getOutputStream();
        for (var length = from.read(buffer); length >= 0; length = from.read(buffer)) {
            var first = asked;
            asked = false;
            if (first && proxy.losesThisAnswer()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(proxy.mood().delay().toMillis());
            if (proxy.mood().forwards()) {
                to.write(buffer, 0, length);
            } else {
                swallowed = true;
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more either way
        }
    }
}
