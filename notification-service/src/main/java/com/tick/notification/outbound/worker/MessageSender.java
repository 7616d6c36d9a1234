package com.tick.notification.outbound.worker;

import com.tick.notification.channel.whatsapp.ChannelGate;
import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.Graph;
import com.tick.notification.channel.whatsapp.SendOutcome;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import com.tick.notification.outbound.ClaimMessage;
import com.tick.notification.outbound.FailOrphans;
import com.tick.notification.outbound.GatherMaterial;
import com.tick.notification.outbound.MessageQueries;
import com.tick.notification.outbound.Pace;
import com.tick.notification.outbound.RecordOutcome;
import com.tick.notification.outbound.SettleUnknown;
import com.tick.support.leadership.LeaderTask;
import com.tick.support.leadership.Leadership;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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

/** Sends what is due: one message at a time per customer, several customers at once. */
@Component
class MessageSender implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(MessageSender.class);
    private static final int CALLS_AT_ONCE = 16;
    private static final int RECORDING_TRIES = 8;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final Duration SETTLE_INTERVAL = Duration.ofSeconds(7);

    /** While messages may not go yet because others have just gone. */
    private static final Duration UNTIL_PACE_ALLOWS = Duration.ofMillis(150);

    private final MessageQueries messages;
    private final GatherMaterial gather;
    private final ClaimMessage claim;
    private final RecordOutcome record;
    private final SettleUnknown settle;
    private final FailOrphans failOrphans;
    private final ChannelGate gate;
    private final Graph graph;
    private final Pace pace;
    private final ChannelSettings settings;
    private final TaskSignals signals;
    private final Clock clock;

    /** Recipients that a call is being made for, with the number of ours that it comes from. */
    private final Map<String, String> underWay = new ConcurrentHashMap<>();

    private ExecutorService calls = threads();
    private boolean heldByPace;
    private long settledAt = System.nanoTime();

    MessageSender(
            MessageQueries messages,
            GatherMaterial gather,
            ClaimMessage claim,
            RecordOutcome record,
            SettleUnknown settle,
            FailOrphans failOrphans,
            ChannelGate gate,
            Graph graph,
            Pace pace,
            ChannelSettings settings,
            TaskSignals signals,
            Clock clock) {
        this.messages = messages;
        this.gather = gather;
        this.claim = claim;
        this.record = record;
        this.settle = settle;
        this.failOrphans = failOrphans;
        this.gate = gate;
        this.graph = graph;
        this.pace = pace;
        this.settings = settings;
        this.signals = signals;
        this.clock = clock;
    }

    private static ExecutorService threads() {
        return Executors.newFixedThreadPool(CALLS_AT_ONCE, work -> {
            var thread = new Thread(work, "whatsapp-call");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public String label() {
        return TaskName.MESSAGE_SENDER.label();
    }

    @Override
    public void elected() {
        if (calls.isShutdown()) {
            calls = threads();
        }
        settle.afterCrash();
    }

    @Override
    public Duration step() {
        if (System.nanoTime() - settledAt > SETTLE_INTERVAL.toNanos()) {
            settledAt = System.nanoTime();
            settle.handle();
            failOrphans.handle();
        }
        if (underWay.size() >= CALLS_AT_ONCE) {
            return UNTIL_SIGNALLED;
        }
        heldByPace = false;
        settings.phoneNumberIds().forEach(this::startFrom);
        return heldByPace ? UNTIL_PACE_ALLOWS : UNTIL_SIGNALLED;
    }

    /** A number that stands still is asked for when messages wait for it; until then its time means nothing. */
    @Override
    public Optional<Instant> nextDue() {
        return Stream.of(messages.nextDue(clock.instant()), gate.nextProbe())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private void startFrom(String number) {
        var due = messages.due(number, clock.instant(), CALLS_AT_ONCE * 4);
        if (due.isEmpty()) {
            return;
        }
        var opening = gate.opening(number);
        if (opening == ChannelGate.Opening.SHUT) {
            return;
        }
        for (var message : due) {
            boolean alone = opening == ChannelGate.Opening.OPEN || !underWay.containsValue(number);
            if (!alone || underWay.size() >= CALLS_AT_ONCE) {
                return;
            }
            start(message);
        }
    }

    private void start(MessageQueries.Due message) {
        var address = message.to().address();
        if (underWay.putIfAbsent(address, message.from()) != null) {
            return;
        }
        if (!pace.take(message.from(), message.to())) {
            underWay.remove(address);
            heldByPace = true;
            return;
        }
        calls.execute(Leadership.carried(() -> {
            try {
                send(message);
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

    private void send(MessageQueries.Due message) throws InterruptedException {
        var material = gather.handle(message);
        var claimed = material.flatMap(it -> claim.handle(message.seq(), it));
        if (claimed.isPresent()) {
            var it = claimed.get();
            // a copy that stood still since the claim does not call: its successor has found the claim, and goes on
            // from it
            Leadership.ensureStillHeld();
            record(it, graph.send(it.attemptId(), it.from(), it.to(), it.content()));
        }
    }

    /** What is known now must not get lost to a passing trouble of the database: it would be sent or asked again. */
    private void record(ClaimMessage.Claim attempt, SendOutcome outcome) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                record.handle(attempt, outcome);
                slowDown(outcome);
                return;
            } catch (DataAccessException | TransactionException passing) {
                if (tries == RECORDING_TRIES) {
                    throw passing;
                }
                TimeUnit.MILLISECONDS.sleep(tries * BETWEEN_TRIES.toMillis());
            }
        }
    }

    private void slowDown(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Refused refused) {
            switch (refused.error().errorClass()) {
                case THROUGHPUT -> pace.slowDown(Duration.ofSeconds(1));
                case QUOTA -> pace.slowDown(Duration.ofMinutes(1));
                default -> {}
            }
        }
    }

    /** Calls that are under way end and are written down. */
    @Override
    public void finish() throws InterruptedException {
        calls.shutdown();
        if (!calls.awaitTermination(15, TimeUnit.SECONDS)) {
            log.warn("A call to WhatsApp did not end in time; its message will be found as unknown");
        }
    }
}
