package com.tick.support.wakeup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;

/** Signals as a datagram: the receiver's token, then names, each on a line. */
final class Signals {

    static final int LARGEST = 1_024;

    private Signals() {}

    static ByteBuffer encode(String token, Collection<String> names) {
        var text = new StringBuilder(token);
        for (var name : names) {
            if (text.length() + 1 + name.length() <= LARGEST) {
                text.append('\n').append(name);
            }
        }
        return ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** None when it does not begin with the token: it comes from somebody else. */
    static List<String> decode(ByteBuffer datagram, String token) {
        var lines = StandardCharsets.US_ASCII.decode(datagram).toString().split("\n", -1);
        boolean meant = MessageDigest.isEqual(
                lines[0].getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.US_ASCII));
        return meant ? List.of(lines).subList(1, lines.length) : List.of();
    }
}
