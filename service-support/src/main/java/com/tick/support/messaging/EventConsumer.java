package com.tick.support.messaging;

import com.tick.support.messaging.Parking.State;
import com.tick.support.messaging.Parking.Waiting;
import com.tick.support.messaging.RecordHandler.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
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

    /** A third of the time that the group gives us for a batch. What is left after it is polled again. */
    private static final Duration BUDGET = Duration.ofSeconds(15);

    /** How often a transaction that lost to another one is tried before anybody is blamed. */
    private static final int ATTEMPTS = 3;

    private final RecordReader reader;
    private final RecordHandler handler;
    private final Parking parking;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MeterRegistry meters;

    EventConsumer(
            RecordReader reader,
            RecordHandler handler,
            Parking parking,
            TransactionTemplate transaction,
            Clock clock,
            MeterRegistry meters) {
        this.reader = reader;
        this.handler = handler;
        this.parking = parking;
        this.transaction = transaction;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records, @Nullable Acknowledgment manual) {
        var acknowledgment = Objects.requireNonNull(manual, "the container acknowledges by hand");
        var progress = new Progress(System.nanoTime() + BUDGET.toNanos());
        try {
            var deliveries =
                    reader.read(records.stream().map(ConsumedRecord::of).toList());
            count("passed-over", records.size() - deliveries.size());
            take(deliveries, progress);
            acknowledgment.acknowledge();
        } catch (OutOfTimeException slow) {
            log.info("A batch is divided: records={} done={}", records.size(), progress.done);
            acknowledgment.nack(progress.done, Duration.ZERO);
        } catch (RuntimeException away) {
            log.warn("Consuming pauses for {}: {}", WHILE_AWAY, away.toString());
            acknowledgment.nack(progress.done, WHILE_AWAY);
        }
    }

    /** @throws RuntimeException when something is away that all records need; those counted as done stay so */
    private void take(List<Delivery> deliveries, Progress progress) {
        if (deliveries.isEmpty()) {
            return;
        }
        progress.checkTime();
        try {
            takeAll(deliveries);
            progress.done = deliveries.get(deliveries.size() - 1).position() + 1;
        } catch (RuntimeException failure) {
            if (Failures.dependencyAway(failure)) {
                throw failure;
            }
            if (failure instanceof CulpritException early && early.areAll()) {
                take(setAside(deliveries, early), progress);
            } else if (deliveries.size() > 1) {
                takeInParts(deliveries, culprit(deliveries, failure), progress);
            } else {
                park(deliveries.get(0), failure instanceof CulpritException it ? it.failure() : failure);
                progress.done = deliveries.get(0).position() + 1;
            }
        }
    }

    /** Those that have to wait are not tried again, and cost the others no transaction of their own. */
    private static List<Delivery> setAside(List<Delivery> deliveries, CulpritException early) {
        return deliveries.stream()
                .map(it -> early.culprits().contains(it) ? it.failed(early.failure()) : it)
                .toList();
    }

    private void takeInParts(List<Delivery> deliveries, int culprit, Progress progress) {
        take(deliveries.subList(0, culprit), progress);
        take(deliveries.subList(culprit, culprit + 1), progress);
        take(deliveries.subList(culprit + 1, deliveries.size()), progress);
    }

    /** The place of the one that failed; the middle when nobody knows, as when it was the commit that failed. */
    private static int culprit(List<Delivery> deliveries, RuntimeException failure) {
        int known = failure instanceof CulpritException it
                ? deliveries.indexOf(it.culprits().get(0))
                : -1;
        return known < 0 ? deliveries.size() / 2 : known;
    }

    private void takeAll(List<Delivery> deliveries) {
        for (int attempt = 1; ; attempt++) {
            try {
                var outcome = Objects.requireNonNull(transaction.execute(status -> takeOrPark(deliveries)));
                count("applied", outcome.applied());
                count("duplicate", outcome.duplicates());
                return;
            } catch (ConcurrencyFailureException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }

    /** Of each: lets it take effect, or puts it to those that wait. */
    private Outcome takeOrPark(List<Delivery> deliveries) {
        var blocked = new HashSet<>(
                parking.blocked(deliveries.stream().map(Delivery::record).toList()));
        var ready = new ArrayList<Delivery>();
        var waiting = new ArrayList<Waiting>();
        for (var delivery : deliveries) {
            if (blocked.contains(delivery.record().stream())) {
                waiting.add(Waiting.behindAnother(delivery, clock.instant()));
            } else if (delivery.failure() != null) {
                var failed = failed(delivery, delivery.failure());
                waiting.add(failed);
                if (failed.state() == State.PARKED) {
                    blocked.add(delivery.record().stream());
                }
            } else {
                ready.add(delivery);
            }
        }
        var outcome = handler.handle(ready);
        outcome.stale().forEach(it -> waiting.add(failed(it, new StaleEvent(it.record()))));
        waiting.sort(Comparator.comparing(Waiting::position));
        parking.park(waiting);
        return outcome;
    }

    private void park(Delivery delivery, RuntimeException failure) {
        parking.park(List.of(failed(delivery, failure)));
    }

    private Waiting failed(Delivery delivery, RuntimeException failure) {
        var outcome = Failures.of(failure, 0);
        var record = delivery.record();
        log.warn("{} {} {}: {}", outcome.state(), record.topic(), record.key(), outcome.reason());
        return new Waiting(
                delivery.position(),
                record,
                outcome.state(),
                outcome.reason(),
                outcome.attempts(),
                clock.instant().plus(outcome.pause()));
    }

    private void count(String outcome, int records) {
        if (records > 0) {
            meters.counter("tick.inbox.records", "outcome", outcome).increment(records);
        }
    }

    /** How far a batch has come, and until when it may go on. */
    private static final class Progress {

        private final long end;
        private int done;

        Progress(long end) {
            this.end = end;
        }

        void checkTime() {
            if (System.nanoTime() > end) {
                throw new OutOfTimeException();
            }
        }
    }

    private static final class OutOfTimeException extends RuntimeException {}
}
