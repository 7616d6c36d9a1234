package com.tick.support.outbox;

import com.tick.support.leadership.Leadership;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * What is sent at once: the first waiting row of each stream. With more of one stream a failed send could be overtaken.
 *
 * <p>A row is sent only when the one before it in its stream was acknowledged, to this leader or to one before it. So whatever a
 * leader that was frozen sends too late has been sent by its successor already, and is a repetition.
 */
final class Wave {

    private static final long SEND_PATIENCE_SECONDS = 12;

    private final KafkaTemplate<String, byte[]> kafka;
    private final Leadership leadership;
    private final List<Long> acknowledged = new ArrayList<>();
    private @Nullable Throwable failure;

    Wave(KafkaTemplate<String, byte[]> kafka, Leadership leadership) {
        this.kafka = kafka;
        this.leadership = leadership;
    }

    /** Sends what it can, waits for the broker's word on each, and returns the rows that come after them. */
    List<OutboxRow> send(List<OutboxRow> rows) throws InterruptedException {
        record Sent(long id, CompletableFuture<?> word) {}
        var underWay = new HashSet<String>();
        var sent = new ArrayList<Sent>();
        var later = new ArrayList<OutboxRow>();
        for (var row : rows) {
            leadership.ensureHeld();
            if (failure == null && underWay.add(row.topic() + ' ' + row.key())) {
                sent.add(new Sent(row.id(), send(row)));
            } else {
                later.add(row);
            }
        }
        kafka.flush();
        for (var it : sent) {
            try {
                it.word().get(SEND_PATIENCE_SECONDS, TimeUnit.SECONDS);
                acknowledged.add(it.id());
            } catch (ExecutionException | TimeoutException refused) {
                failure = refused;
            }
        }
        return later;
    }

    /** A send that fails at once leaves those before it under way. */
    private CompletableFuture<?> send(OutboxRow row) {
        try {
            return kafka.send(row.toRecord());
        } catch (KafkaException refused) {
            failure = refused;
            return CompletableFuture.failedFuture(refused);
        }
    }

    List<Long> acknowledged() {
        return acknowledged;
    }

    void failUnlessAllAcknowledged() {
        if (failure != null) {
            throw new IllegalStateException("Kafka did not take every event", failure);
        }
    }
}
