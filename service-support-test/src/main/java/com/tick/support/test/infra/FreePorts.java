package com.tick.support.test.infra;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on 127.0.0.1 that nobody listens on.
 *
 * <p>They lie below those that Linux gives to outgoing connections (from 32768 on), so none is lost between finding it
 * and listening on it; and none is given twice in the life of this JVM, so tests that run side by side do not meet.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int ATTEMPTS = 1_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    /** As many different ports as asked for; all are held open until the last is found, so none comes twice. */
    public static List<Integer> find(int count) throws IOException {
        var held = new ArrayList<ServerSocket>();
        try {
            var found = new LinkedHashSet<Integer>();
            for (var attempt = 0; found.size() < count; attempt++) {
                if (attempt == ATTEMPTS) {
                    throw new IOException("no " + count + " free ports between " + FIRST + " and " + END);
                }
                var port = ThreadLocalRandom.current().nextInt(FIRST, END);
                if (hold(port, held) && GIVEN.add(port)) {
                    found.add(port);
                }
            }
            return List.copyOf(found);
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
    }

    private static boolean hold(int port, List<ServerSocket> held) throws IOException {
        try {
            held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            return true;
        } catch (BindException taken) {
            return false;
        }
    }
}
