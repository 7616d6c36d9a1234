package com.tick.notification.delivery.worker;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.Channel.Admission;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.SendOutcome;
import com.tick.notification.channel.Sender;
import com.tick.notification.delivery.ClaimMessage;
import com.tick.notification.delivery.FailSenderless;
import com.tick.notification.delivery.LoadMessageContext;
import com.tick.notification.delivery.MessageQueries;
import com.tick.notification.delivery.RecordOutcome;
import com.tick.notification.delivery.ResolveUnknownDelivery;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import com.tick.support.leadership.LeaderTask;
import com.tick.support.leadership.Leadership;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sends what is due: one message at a time per customer, several customers at once; no channel waits for another. */
@Component
class DeliveryWorker implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);

    private static final int CALLS_AT_ONCE = 16;
    private static final int RECORDING_TRIES = 8;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final Duration SETTLE_INTERVAL = Duration.ofSeconds(7);

    /** While messages may not go yet because others have just gone. */
    private static final Duration UNTIL_ADMITTED = Duration.ofMillis(150);

    private final MessageQueries messages;
    private final LoadMessageContext loadContext;
    private final ClaimMessage claim;
    private final RecordOutcome record;
    private final ResolveUnknownDelivery resolveUnknown;
    private final FailSenderless failSenderless;
    private final Channels channels;
    private final TaskSignals signals;
    private final Clock clock;
    private final Map<ChannelId, Lane> lanes = new HashMap<>();
    private boolean notAdmitted;
    private long settledAt = System.nanoTime();

    DeliveryWorker(
            MessageQueries messages,
            LoadMessageContext loadContext,
            ClaimMessage claim,
            RecordOutcome record,
            ResolveUnknownDelivery resolveUnknown,
            FailSenderless failSenderless,
            Channels channels,
            TaskSignals signals,
            Clock clock) {
        this.messages = messages;
        this.loadContext = loadContext;
        this.claim = claim;
        this.record = record;
        this.resolveUnknown = resolveUnknown;
        this.failSenderless = failSenderless;
        this.channels = channels;
        this.signals = signals;
        this.clock = clock;
        channels.all().forEach(channel -> lanes.put(channel.id(), new Lane(channel)));
    }

    @Override
    public String label() {
        return TaskName.MESSAGE_SENDER.label();
    }

    @Override
    public void elected() {
        lanes.values().forEach(Lane::open);
        resolveUnknown.afterCrash();
    }

    @Override
    public Duration step() {
        if (System.nanoTime() - settledAt > SETTLE_INTERVAL.toNanos()) {
            settledAt = System.nanoTime();
            resolveUnknown.handle();
            failSenderless.handle();
        }
        notAdmitted = false;
        lanes.values().forEach(Lane::start);
        return notAdmitted ? UNTIL_ADMITTED : UNTIL_SIGNALLED;
    }

    /** A sender that stands still is asked for when messages wait for it; until then its time means nothing. */
    @Override
    public Optional<Instant> nextDue() {
        return Stream.concat(
                        messages.nextDue(clock.instant()).stream(),
                        channels.all().stream().flatMap(channel -> channel.nextAdmission().stream()))
                .min(Comparator.naturalOrder());
    }

    /** Calls that are under way end and are written down. */
    @Override
    public void finish() throws InterruptedException {
        lanes.values().forEach(Lane::close);
        for (var lane : lanes.values()) {
            lane.awaitEnd();
        }
    }

    private void send(Channel channel, MessageQueries.Due message) throws InterruptedException {
        var context = loadContext.handle(channel, message);
        var claimed = context.flatMap(loaded -> claim.handle(channel, message.seq(), loaded));
        if (claimed.isPresent()) {
            var attempt = claimed.get();
            // a copy that stood still since the claim does not call: its successor has found the claim, and goes on
            // from it
            Leadership.ensureStillHeld();
            record(
                    channel,
                    attempt,
                    channel.send(attempt.attemptId(), attempt.from(), attempt.to(), attempt.content()));
        }
    }

    /** What is known now must not get lost to a passing trouble of the database: it would be sent or asked again. */
    private void record(Channel channel, ClaimMessage.Claim attempt, SendOutcome outcome) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                record.handle(channel, attempt, outcome);
                return;
            } catch (DataAccessException | TransactionException passing) {
                if (tries == RECORDING_TRIES) {
                    throw passing;
                }
                TimeUnit.MILLISECONDS.sleep(tries * BETWEEN_TRIES.toMillis());
            }
        }
    }

    /** The calls of one channel. */
    private final class Lane {

        private final Channel channel;

        /** Recipients that a call is being made for, with the address of ours that it comes from. */
        private final Map<String, Sender> underWay = new ConcurrentHashMap<>();

        private ExecutorService calls = threads();

        Lane(Channel channel) {
            this.channel = channel;
        }

        private ExecutorService threads() {
            return Executors.newFixedThreadPool(CALLS_AT_ONCE, work -> {
                var thread = new Thread(work, "delivery-" + channel.id());
                thread.setDaemon(true);
                return thread;
            });
        }

        void open() {
            if (calls.isShutdown()) {
                calls = threads();
            }
        }

        void close() {
            calls.shutdown();
        }

        void awaitEnd() throws InterruptedException {
            if (!calls.awaitTermination(15, TimeUnit.SECONDS)) {
                log.warn("A call did not end in time; its message will be found as unknown. channel={}", channel.id());
            }
        }

        void start() {
            if (underWay.size() < CALLS_AT_ONCE) {
                channel.senders().forEach(this::startFrom);
            }
        }

        private void startFrom(Sender sender) {
            var due = messages.due(sender, clock.instant(), CALLS_AT_ONCE * 4);
            if (due.isEmpty()) {
                return;
            }
            var admission = channel.admission(sender);
            if (admission == Admission.SHUT) {
                return;
            }
            for (var message : due) {
                boolean alone = admission == Admission.OPEN || !underWay.containsValue(sender);
                if (!alone || underWay.size() >= CALLS_AT_ONCE) {
                    return;
                }
                start(sender, message);
            }
        }

        private void start(Sender sender, MessageQueries.Due message) {
            var address = message.to().value();
            if (underWay.putIfAbsent(address, sender) != null) {
                return;
            }
            if (!channel.admit(sender, message.to())) {
                underWay.remove(address);
                notAdmitted = true;
                return;
            }
            calls.execute(Leadership.carried(() -> {
                try {
                    send(channel, message);
                } catch (RuntimeException failed) {
                    log.warn("Message {} could not be sent: {}", message.seq(), failed.toString());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } finally {
                    underWay.remove(address);
                    signals.afterCommit(TaskName.MESSAGE_SENDER);
                }
            }));
        }
    }
}
