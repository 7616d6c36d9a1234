package com.tick.support.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes batches from Kafka: one transaction for the whole batch when all goes well, else one per record, so that only
 * the culprit is parked. Offsets are committed after the database.
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
        var incoming = records.stream().map(Incoming::of).toList();
        try {
            transaction.executeWithoutResult(it -> takeAll(incoming));
            acknowledgment.acknowledge();
        } catch (RuntimeException failure) {
            if (Failures.dependencyAway(failure)) {
                pause(acknowledgment, 0, failure);
            } else {
                oneByOne(incoming, acknowledgment);
            }
        }
    }

    private void takeAll(List<Incoming> records) {
        var inUse = parking.topicsInUse();
        for (var record : records) {
            if (inUse.contains(record.topic()) && parking.blocks(record)) {
                throw new BehindAParkedRecord();
            }
            handler.handle(record, false);
        }
    }

    private void oneByOne(List<Incoming> records, Acknowledgment acknowledgment) {
        for (int i = 0; i < records.size(); i++) {
            try {
                takeOrPark(records.get(i));
            } catch (RuntimeException away) {
                pause(acknowledgment, i, away);
                return;
            }
        }
        acknowledgment.acknowledge();
    }

    private void takeOrPark(Incoming record) {
        try {
            transaction.executeWithoutResult(it -> {
                if (parking.blocks(record)) {
                    parking.park(record, Parking.State.PARKED, "Waits for an earlier one.", 0, clock.instant());
                } else {
                    handler.handle(record, false);
                }
            });
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

    private static void pause(Acknowledgment acknowledgment, int from, RuntimeException away) {
        log.warn("Consuming pauses for {}: {}", WHILE_AWAY, away.toString());
        acknowledgment.nack(from, WHILE_AWAY);
    }

    /** Ends the attempt at the whole batch: the records must be looked at one by one. */
    private static final class BehindAParkedRecord extends RuntimeException {
        BehindAParkedRecord() {
            super(null, null, false, false);
        }
    }
}
