package com.tick.ticket.secondfactor;

import java.time.Instant;

/** Shows the codes of a secret that was typed in, as an agent's phone does. */
public final class AppOnAPhone {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public AppOnAPhone(String base32) {
        var bits = new StringBuilder();
        base32.chars()
                .forEach(it -> bits.append("%5s"
                        .formatted(Integer.toBinaryString(ALPHABET.indexOf(it)))
                        .replace(' ', '0')));
        secret = new byte[bits.length() / Byte.SIZE];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
    }

    public String codeAt(Instant time) {
        return Totp.code(secret, time.getEpochSecond() / Totp.SECONDS);
    }
}
