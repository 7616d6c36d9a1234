package com.tick.support.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes batches from Kafka: one transaction for the whole batch when all goes well, else one for those before the culprit
 * and one for those behind, so that only the culprit is parked. Offsets are committed after the database.
 */
class EventConsumer implements BatchAcknowledgingMessageListener<String, byte[]> {

    private static final Logger log = LoggerFactory.getLogger(EventConsumer.class);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

    private final RecordHandler handler;
    private final Parking parking;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EventConsumer(RecordHandler handler, Parking parking, TransactionTemplate transaction, Clock clock) {
        this.handler = handler;
        this.parking = parking;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records, @Nullable Acknowledgment manual) {
        var acknowledgment = Objects.requireNonNull(manual, "the container acknowledges by hand");
        var done = new AtomicInteger();
        try {
            take(records.stream().map(Incoming::of).toList(), done);
            acknowledgment.acknowledge();
        } catch (RuntimeException away) {
            log.warn("Consuming pauses for {}: {}", WHILE_AWAY, away.toString());
            acknowledgment.nack(done.get(), WHILE_AWAY);
        }
    }

    /** @throws RuntimeException when something is away that all records need; those counted as done stay so */
    private void take(List<Incoming> records, AtomicInteger done) {
        if (records.size() == 1) {
            takeOrPark(records.get(0));
            done.incrementAndGet();
        } else if (!records.isEmpty()) {
            var handled = new AtomicInteger();
            try {
                transaction.executeWithoutResult(it -> takeAll(records, handled));
                done.addAndGet(records.size());
            } catch (RuntimeException failure) {
                if (Failures.dependencyAway(failure)) {
                    throw failure;
                }
                takeInParts(records, handled.get(), done);
            }
        }
    }

    /** @param culprit the place of the one that failed; behind the last when it was the commit that failed */
    private void takeInParts(List<Incoming> records, int culprit, AtomicInteger done) {
        var middle = culprit == records.size() ? records.size() / 2 : culprit;
        take(records.subList(0, middle), done);
        take(records.subList(middle, middle + 1), done);
        take(records.subList(middle + 1, records.size()), done);
    }

    private void takeAll(List<Incoming> records, AtomicInteger handled) {
        var blocked = parking.blocked(records);
        for (var record : records) {
            takeOrQueue(record, blocked.contains(record.stream()));
            handled.incrementAndGet();
        }
    }

    private void takeOrPark(Incoming record) {
        try {
            transaction.executeWithoutResult(it -> takeAll(List.of(record), new AtomicInteger()));
        } catch (RuntimeException failure) {
            if (Failures.dependencyAway(failure)) {
                throw failure;
            }
            var outcome = Failures.of(failure, 0);
            log.warn("{} {} {}: {}", outcome.state(), record.topic(), record.key(), outcome.reason());
            parking.park(
                    record,
                    outcome.state(),
                    outcome.reason(),
                    outcome.attempts(),
                    clock.instant().plus(outcome.pause()));
        }
    }

    /** @param blocked whether earlier records of its stream wait */
    private void takeOrQueue(Incoming record, boolean blocked) {
        if (blocked) {
            parking.park(record, Parking.State.PARKED, "Waits for an earlier one.", 0, clock.instant());
        } else {
            handler.handle(record, false);
        }
    }
}
