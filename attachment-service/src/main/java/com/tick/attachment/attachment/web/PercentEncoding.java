package com.tick.attachment.attachment.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names in headers: UTF-8, percent-encoded. Strict, as a guess would end as somebody's file name. */
final class PercentEncoding {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private PercentEncoding() {}

    static String decode(String encoded) {
        var bytes = ByteBuffer.allocate(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char character = encoded.charAt(at);
            if (character > 0x7f) {
                throw InvalidUploadFormException.unreadableName();
            }
            if (character == '%') {
                bytes.put(hex(encoded, at + 1));
                at += 2;
            } else {
                bytes.put((byte) character);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw InvalidUploadFormException.unreadableName();
        }
    }

    /** For {@code filename*} of RFC 6266, which leaves only these characters bare. */
    static String encode(String text) {
        var encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            boolean bare =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            if (bare) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    private static byte hex(String encoded, int at) {
        try {
            return (byte) HexFormat.fromHexDigits(encoded, at, at + 2);
        } catch (IllegalArgumentException | IndexOutOfBoundsException noHex) {
            throw InvalidUploadFormException.unreadableName();
        }
    }
}
