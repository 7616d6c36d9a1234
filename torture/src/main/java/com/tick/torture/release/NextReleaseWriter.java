package com.tick.torture.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Writes every event that passes as the next release would. */
public final class NextReleaseWriter implements ProducerInterceptor<String, byte[]> {

    /** The resource with the schemas of this release, one a line. */
    public static final String SCHEMAS = "schemas-of-this-release.txt";

    private final Map<Long, Schema> next = new HashMap<>();

    @Override
    public void configure(Map<String, ?> settings) {
        try (var file = NextReleaseWriter.class.getClassLoader().getResourceAsStream(SCHEMAS)) {
            new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .forEach(line -> {
                        var now = new Schema.Parser().parse(line);
                        next.put(NextSchema.fingerprint(now), NextSchema.of(now));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
        var schema = record.value() == null ? null : next.get(NextSchema.fingerprint(record.value()));
        if (schema == null) {
            return record;
        }
        try {
            return new ProducerRecord<>(
                    record.topic(),
                    record.partition(),
                    record.timestamp(),
                    record.key(),
                    NextSchema.rewrite(record.value(), schema),
                    record.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
        // nothing to do when it has arrived
    }

    @Override
    public void close() {
        // holds nothing
    }
}
