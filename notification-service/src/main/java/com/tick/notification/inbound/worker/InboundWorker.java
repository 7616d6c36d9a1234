package com.tick.notification.inbound.worker;

import com.tick.notification.inbound.EnvelopeReader;
import com.tick.notification.inbound.InboundMessages;
import com.tick.notification.inbound.Item;
import com.tick.notification.inbound.RouteConversation;
import com.tick.notification.inbound.SenderMissingException;
import com.tick.notification.inbound.TakeIn;
import com.tick.notification.inbound.Tally;
import com.tick.notification.inbound.UnreadableEnvelope;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.webhook.Journal;
import com.tick.support.leadership.LeaderTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works through the journal in its order, and gives conversations their turns in between. */
@Component
class InboundWorker implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(InboundWorker.class);
    /** Each may have 3 MB, and they are in memory together. */
    private static final int BODIES_AT_ONCE = 8;

    private static final int MOST_AT_REST = 1_000;
    private static final int MOST_TRIES = 6;

    private final Journal journal;
    private final EnvelopeReader reader;
    private final TakeIn takeIn;
    private final InboundMessages messages;
    private final ConversationTurns turns;
    private final Clock clock;

    InboundWorker(
            Journal journal,
            EnvelopeReader reader,
            TakeIn takeIn,
            RouteConversation route,
            InboundMessages messages,
            Clock clock) {
        this.journal = journal;
        this.reader = reader;
        this.takeIn = takeIn;
        this.messages = messages;
        this.turns = new ConversationTurns(
                most -> messages.conversationsToRoute(clock.instant(), most), route::handle, MOST_AT_REST, clock);
        this.clock = clock;
    }

    @Override
    public String label() {
        return TaskName.INBOUND_WORKER.label();
    }

    @Override
    public Duration step() {
        var bodies = journal.due(clock.instant(), BODIES_AT_ONCE);
        int items = bodies.stream().mapToInt(this::workThrough).sum();
        boolean moreWait = turns.give(items);
        return moreWait || bodies.size() == BODIES_AT_ONCE ? AT_ONCE : UNTIL_SIGNALLED;
    }

    @Override
    public Optional<Instant> nextDue() {
        var now = clock.instant();
        return Stream.of(journal.nextDue(now), messages.nextPatienceEnd(now), turns.nextDue())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** @return how many items it held */
    private int workThrough(Journal.Entry entry) {
        List<Item> items;
        try {
            items = reader.read(entry.body(), entry.receivedAt());
        } catch (UnreadableEnvelope unreadable) {
            log.warn("Webhook body {} cannot be read: {}", entry.id(), unreadable.getMessage());
            journal.dead(entry.id(), String.valueOf(unreadable.getMessage()), clock.instant());
            return 0;
        }
        try {
            takeIn.handle(entry, items);
        } catch (RuntimeException failed) {
            log.warn("Webhook body {} is taken in item by item: {}", entry.id(), failed.toString());
            oneByOne(entry, items);
        }
        return items.size();
    }

    /** One bad item must not keep the others back. */
    private void oneByOne(Journal.Entry entry, List<Item> items) {
        String trouble = null;
        boolean hopeless = true;
        int failures = 0;
        var tally = new Tally();
        for (var item : items) {
            try {
                tally.count(takeIn.handleAlone(entry, item));
            } catch (RuntimeException failed) {
                trouble = failed.getClass().getSimpleName();
                hopeless &= failed instanceof SenderMissingException;
                failures++;
            }
        }
        if (trouble == null) {
            journal.done(entry.id(), tally.counts(), clock.instant());
        } else if (hopeless || entry.attempts() + 1 >= MOST_TRIES) {
            journal.dead(entry.id(), "%s: failed %d, %s".formatted(trouble, failures, tally.counts()), clock.instant());
        } else {
            journal.postpone(entry.id(), trouble, clock.instant().plusSeconds(1L << entry.attempts()));
        }
    }
}
