package com.tick.notification.channel.whatsapp.graph;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with a file, which the JDK's client cannot write by itself. */
final class MultipartForm {

    private final String boundary = UUID.randomUUID().toString();
    private final List<byte[]> parts = new ArrayList<>();

    MultipartForm field(String name, String value) {
        parts.add(text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        return this;
    }

    /** The part needs its own type: WhatsApp refuses a file without. */
    MultipartForm file(String name, String fileName, String contentType, byte[] bytes) {
        parts.add(
                text("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, name, harmless(fileName), contentType)));
        parts.add(bytes);
        parts.add(text("\r\n"));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(text("--%s--\r\n".formatted(boundary)));
        return BodyPublishers.ofByteArrays(all);
    }

    private static String harmless(String fileName) {
        return fileName.replaceAll("[\\p{Cntrl}\"\\\\]", "_");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
