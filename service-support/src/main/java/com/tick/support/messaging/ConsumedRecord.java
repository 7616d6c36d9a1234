package com.tick.support.messaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came from Kafka, or as it was parked. */
record ConsumedRecord(String topic, String key, byte[] payload, @Nullable String traceparent) {

    private static final int LONGEST_KEY = 100;

    static ConsumedRecord of(ConsumerRecord<String, byte[]> record) {
        var key = record.key() == null ? "" : record.key();
        var trace = record.headers().lastHeader("traceparent");
        var traceparent =
                trace == null || trace.value() == null ? null : new String(trace.value(), StandardCharsets.US_ASCII);
        return new ConsumedRecord(
                record.topic(),
                key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key,
                record.value() == null ? new byte[0] : record.value(),
                traceparent != null && traceparent.length() == 55 ? traceparent : null);
    }

    Stream stream() {
        return new Stream(topic, key);
    }

    /** Records of one stream take effect one after the other. */
    record Stream(String topic, String key) implements Comparable<Stream> {

        private static final Comparator<Stream> ORDER =
                Comparator.comparing(Stream::topic).thenComparing(Stream::key);

        @Override
        public int compareTo(Stream other) {
            return ORDER.compare(this, other);
        }
    }

    /** The same for the same record however often it is delivered. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(payload));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
