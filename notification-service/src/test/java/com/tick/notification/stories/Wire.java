package com.tick.notification.stories;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wire between the service and WhatsApp, one call per connection. It can keep a call back that was written, or an
 * answer that is on its way, and it can take no connection at all.
 */
final class Wire implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
    private static final int SMALLEST_QUEUE = 1;

    /** Where a call about a phone is kept. */
    enum Hold {
        WRITTEN,
        ANSWERED
    }

    private final URI target;
    private final Map<String, Hold> holds = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> released = new ConcurrentHashMap<>();
    private final List<String> held = new CopyOnWriteArrayList<>();
    private final List<Socket> knocking = new ArrayList<>();
    private final ServerSocket entrance;
    private volatile boolean open = true;

    Wire(URI target) {
        this.target = target;
        try {
            entrance = new ServerSocket(0, SMALLEST_QUEUE, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + entrance.getLocalPort();
    }

    void hold(String digits, Hold where) {
        released.put(digits, new CountDownLatch(1));
        holds.put(digits, where);
    }

    boolean holds(String digits) {
        return held.contains(digits);
    }

    void release(String digits) {
        holds.remove(digits);
        var latch = released.get(digits);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** From now on whoever connects waits for an answer to the first packet: nothing is ever written. */
    synchronized void takeNoConnections() throws IOException {
        open = false;
        try (var last = new Socket(InetAddress.getLoopbackAddress(), entrance.getLocalPort())) {
            last.getOutputStream().flush();
        }
        for (int i = 0; i < 4; i++) {
            var socket = new Socket();
            knocking.add(socket);
            daemon(() -> {
                try {
                    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), entrance.getLocalPort()));
                } catch (IOException closed) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    synchronized void takeConnections() throws IOException {
        for (var socket : knocking) {
            socket.close();
        }
        knocking.clear();
        open = true;
        daemon(this::serve);
    }

    private void serve() {
        while (open) {
            try {
                var socket = entrance.accept();
                daemon(() -> carry(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket caller) {
        try (caller) {
            var request = read(caller.getInputStream());
            if (request.length == 0) {
                return;
            }
            var digits = keptBack(new String(request, StandardCharsets.ISO_8859_1));
            if (digits != null && holds.get(digits) == Hold.WRITTEN) {
                held.add(digits);
                await(digits);
                return;
            }
            var answer = forward(request);
            if (digits != null) {
                held.add(digits);
                await(digits);
            }
            caller.getOutputStream().write(answer);
            caller.getOutputStream().flush();
        } catch (IOException gone) {
            // The service died in the middle of the call, as it was meant to, or WhatsApp cut the connection.
            return;
        }
    }

    private byte[] forward(byte[] request) throws IOException {
        try (var whatsApp = new Socket(target.getHost(), target.getPort())) {
            OutputStream out = whatsApp.getOutputStream();
            out.write(closing(request));
            out.flush();
            return whatsApp.getInputStream().readAllBytes();
        }
    }

    private static byte[] closing(byte[] request) {
        var text = new String(request, StandardCharsets.ISO_8859_1).replaceFirst("\r\n", "\r\nConnection: close\r\n");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return new byte[0];
            }
            bytes.write(next);
            head.append((char) next);
        }
        var length = LENGTH.matcher(head);
        if (length.find()) {
            bytes.writeBytes(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        return bytes.toByteArray();
    }

    private @Nullable String keptBack(String request) {
        return holds.keySet().stream()
                .filter(it -> request.contains("+" + it))
                .findFirst()
                .orElse(null);
    }

    private void await(String digits) {
        try {
            var latch = released.get(digits);
            if (latch != null) {
                latch.await();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        open = false;
        entrance.close();
    }
}
