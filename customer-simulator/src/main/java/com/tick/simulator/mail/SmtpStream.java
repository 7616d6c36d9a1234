package com.tick.simulator.mail;

import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads commands and messages byte for byte and no more of them than allowed, which GreenMail's own reader does not check. */
final class SmtpStream extends SmtpConnection {
    private static final int LONGEST_LINE = 16 << 10;

    private final BufferedInputStream input;

    SmtpStream(SmtpHandler handler, Socket client) throws IOException {
        super(handler, client);
        this.input = new BufferedInputStream(client.getInputStream());
    }

    @Override
    public @Nullable String readLine() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (int next = input.read(); next >= 0; next = input.read()) {
            if (next == '\n') return line.toString(StandardCharsets.UTF_8).stripTrailing();
            if (line.size() >= LONGEST_LINE) throw new IOException("The line is too long.");
            line.write(next);
        }
        return null;
    }

    /**
     * The message up to the line with a single dot, without the dots that were added on the way; null when it is larger than
     * {@code most}, but read to its end all the same.
     */
    byte @Nullable [] readMessage(byte[] before, int most) throws IOException {
        var message = new LimitedBytes(before, most);
        boolean lineStart = true;
        int previous = '\n';
        while (true) {
            int next = required();
            if (lineStart && next == '.') {
                next = required();
                if (next == '\r') {
                    int after = required();
                    if (after == '\n') return message.bytes();
                    message.write('\r');
                    previous = '\r';
                    next = after;
                }
            }
            message.write(next);
            lineStart = previous == '\r' && next == '\n';
            previous = next;
        }
    }

    private int required() throws IOException {
        int next = input.read();
        if (next < 0) throw new EOFException("The client went away in the middle of a message.");
        return next;
    }

    /** Counts what comes after the limit without keeping it. */
    private static final class LimitedBytes {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        private final int most;
        private long written;

        LimitedBytes(byte[] before, int most) {
            this.most = most;
            bytes.writeBytes(before);
        }

        void write(int next) {
            if (written++ < most) bytes.write(next);
        }

        byte @Nullable [] bytes() {
            return written > most ? null : bytes.toByteArray();
        }
    }
}
