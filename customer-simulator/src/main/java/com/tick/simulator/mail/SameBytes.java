package com.tick.simulator.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Compares what is written with what is expected. */
final class SameBytes extends OutputStream {
    private final byte[] expected;
    private int position;
    private boolean same = true;

    private SameBytes(byte[] expected) {
        this.expected = expected;
    }

    static boolean written(MimeMessage message, byte[] expected) {
        var comparison = new SameBytes(expected);
        try {
            message.writeTo(comparison);
        } catch (IOException | MessagingException unreadable) {
            return false;
        }
        return comparison.same && comparison.position == expected.length;
    }

    @Override
    public void write(int next) {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] next, int from, int length) {
        int end = position + length;
        same = same && end <= expected.length && Arrays.equals(expected, position, end, next, from, from + length);
        position = end;
    }
}
