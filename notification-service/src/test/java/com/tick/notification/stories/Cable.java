package com.tick.notification.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between a service and its database, which can be pulled and put back. */
final class Cable {

    private final int target;
    private final ServerSocket plug;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;

    Cable(int target) {
        this.target = target;
        try {
            plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::serve);
    }

    int port() {
        return plug.getLocalPort();
    }

    /** Every connection breaks, and every new one at once. */
    void pull() {
        pulled = true;
        open.forEach(Cable::closed);
    }

    void putBack() {
        pulled = false;
    }

    private void serve() {
        while (true) {
            try {
                var caller = plug.accept();
                if (pulled) {
                    caller.close();
                } else {
                    connect(caller, new Socket(InetAddress.getLoopbackAddress(), target));
                }
            } catch (IOException away) {
                if (plug.isClosed()) {
                    return;
                }
            }
        }
    }

    private void connect(Socket caller, Socket database) throws IOException {
        open.add(caller);
        open.add(database);
        var question = caller.getInputStream();
        var answer = database.getInputStream();
        var toDatabase = database.getOutputStream();
        var toCaller = caller.getOutputStream();
        daemon(() -> carry(question, toDatabase, caller, database));
        daemon(() -> carry(answer, toCaller, caller, database));
    }

    private void carry(InputStream from, OutputStream to, Socket caller, Socket database) {
        try (caller;
                database) {
            from.transferTo(to);
        } catch (IOException pulledOut) {
            // either end may break it; the other one has to know
            open.removeAll(Set.of(caller, database));
        }
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}
