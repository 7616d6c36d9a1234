package com.tick.simulator.chat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** Makes message ids in the platform's layout, which holds the customer's number in Base64. */
public final class Wamids {
    private static final int INBOUND = 0x12;
    private static final int OUTBOUND = 0x11;

    private Wamids() {}

    public static String fromCustomer(String number) {
        return make(number, INBOUND);
    }

    public static String toCustomer(String number) {
        return make(number, OUTBOUND);
    }

    private static String make(String number, int direction) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0x1C);
        part(bytes, number);
        bytes.write(0x15);
        bytes.write(0x02);
        bytes.write(0x00);
        bytes.write(direction);
        part(
                bytes,
                UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT));
        bytes.write(0x00);
        return "wamid." + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void part(ByteArrayOutputStream bytes, String text) {
        bytes.write(0x18);
        bytes.write(text.length());
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
