package com.tick.attachment.scanning.clamd;

import com.tick.attachment.scanning.ScanInterruptedException;
import com.tick.attachment.scanning.Scanner;
import com.tick.attachment.scanning.Verdict;
import com.tick.attachment.scanning.Verdict.Finding;
import com.tick.support.error.Unavailable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends files to clamd by its INSTREAM command: chunks with their length before them, an empty one at the end. */
class ClamdScanner implements Scanner, AutoCloseable {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final int CONNECT_MILLIS = 2_000;

    private final String host;
    private final int port;
    private final Duration patience;
    private final ScheduledThreadPoolExecutor deadlines;

    /** @param patience for one file, from the first byte to the answer */
    ClamdScanner(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
        this.deadlines = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "clamd-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        this.deadlines.setRemoveOnCancelPolicy(true);
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public Verdict scan(InputStream bytes) throws IOException {
        try (var socket = connected()) {
            // A time-out of the socket covers reading alone; a scanner that stops taking bytes would hold us for ever.
            var deadline = deadlines.schedule(() -> abort(socket), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return verdict(bytes, socket);
            } finally {
                deadline.cancel(false);
            }
        }
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
    }

    private Socket connected() {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return socket;
        } catch (IOException away) {
            abort(socket);
            throw new Unavailable("virus scanner", away);
        }
    }

    private static Verdict verdict(InputStream bytes, Socket socket) throws IOException {
        var framed = new byte[Integer.BYTES + CHUNK];
        var brokenPipe = sent(COMMAND, COMMAND.length, socket);
        int read = 1;
        // clamd answers before the end when a file is too large for it, and hangs up: go on only while it listens.
        while (read > 0 && brokenPipe == null && !hasAnswered(socket)) {
            read = bytes.readNBytes(framed, Integer.BYTES, CHUNK);
            ByteBuffer.wrap(framed).putInt(read);
            brokenPipe = sent(framed, Integer.BYTES + read, socket);
        }
        var verdict = ClamdAnswer.verdictOf(answer(socket, brokenPipe));
        boolean complete = read == 0 && brokenPipe == null;
        if (verdict.finding() == Finding.CLEAN && !complete) {
            throw new ScanInterruptedException("it did not wait for the end of the file", brokenPipe);
        }
        return verdict;
    }

    private static String answer(Socket socket, @Nullable IOException brokenPipe) {
        try {
            var in = socket.getInputStream();
            var said = new ByteArrayOutputStream();
            int next = in.read();
            while (next > 0 && said.size() < LONGEST_ANSWER) {
                said.write(next);
                next = in.read();
            }
            if (next != 0) {
                throw new ScanInterruptedException("it hung up", brokenPipe);
            }
            return said.toString(StandardCharsets.UTF_8);
        } catch (IOException noAnswer) {
            if (brokenPipe != null) {
                noAnswer.addSuppressed(brokenPipe);
            }
            throw new ScanInterruptedException("the connection broke", noAnswer);
        }
    }

    private static boolean hasAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException broken) {
            return true;
        }
    }

    /** Answers what went wrong rather than throwing it: what clamd said before it hung up may still be read. */
    private static @Nullable IOException sent(byte[] bytes, int length, Socket socket) {
        try {
            socket.getOutputStream().write(bytes, 0, length);
            return null;
        } catch (IOException brokenPipe) {
            return brokenPipe;
        }
    }

    private static void abort(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            return;
        }
    }
}
