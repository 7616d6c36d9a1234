package com.tick.torture.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes TCP connections on to one port of this machine, as well or as badly as its mood is. */
public final class Proxy implements AutoCloseable {

    private static final int WAITING = 200;

    private final ServerSocket server;
    private final int target;
    private final Random random;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.KIND;

    private Proxy(ServerSocket server, int target, Random random) {
        this.server = server;
        this.target = target;
        this.random = random;
    }

    /** Listens on a port of this machine; 0 takes a free one. */
    public static Proxy start(int port, int target, Random random) throws IOException {
        var server = new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress());
        var proxy = new Proxy(server, target, random);
        var thread = new Thread(proxy::accept, "proxy-" + target);
        thread.setDaemon(true);
        thread.start();
        return proxy;
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    /** Changes how it behaves, to open connections too. */
    public void become(Mood next) {
        mood = next;
        if (!next.accepts() || next.forwards()) {
            // what was swallowed cannot be given back: such connections are of no use to anybody
            links.stream()
                    .filter(link -> !next.accepts() || link.hasSwallowed())
                    .forEach(Link::close);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        links.forEach(Link::close);
    }

    Mood mood() {
        return mood;
    }

    synchronized boolean losesThisAnswer() {
        return mood.lostAnswers() > 0 && random.nextDouble() < mood.lostAnswers();
    }

    void forget(Link link) {
        links.remove(link);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                if (mood.accepts()) {
                    open(client);
                } else {
                    client.close();
                }
            } catch (IOException e) {
                // one connection less; when the server is closed the loop ends
            }
        }
    }

    private void open(Socket client) throws IOException {
        try {
            var link = new Link(this, client, new Socket(InetAddress.getLoopbackAddress(), target));
            links.add(link);
            link.start();
        } catch (IOException nobodyListens) {
            client.close();
        }
    }
}
