package com.tick.notification.intake.worker;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.UnreadableBodyException;
import com.tick.notification.conversation.InboundMessages;
import com.tick.notification.conversation.RouteConversation;
import com.tick.notification.conversation.SenderMissingException;
import com.tick.notification.intake.IntakeCounts;
import com.tick.notification.intake.Journal;
import com.tick.notification.intake.ProcessInboundBody;
import com.tick.notification.leadership.TaskName;
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

/** Processes the journal in its order, and gives conversations their turns in between. */
@Component
class InboundWorker implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(InboundWorker.class);
    /** Each may have 3 MB, and they are in memory together. */
    private static final int BODIES_AT_ONCE = 8;

    private static final int MOST_AT_REST = 1_000;
    private static final int MOST_TRIES = 6;

    private final Journal journal;
    private final Channels channels;
    private final ProcessInboundBody process;
    private final InboundMessages messages;
    private final ConversationTurns turns;
    private final Clock clock;

    InboundWorker(
            Journal journal,
            Channels channels,
            ProcessInboundBody process,
            RouteConversation route,
            InboundMessages messages,
            Clock clock) {
        this.journal = journal;
        this.channels = channels;
        this.process = process;
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
        int events = bodies.stream().mapToInt(this::process).sum();
        boolean moreWait = turns.give(events);
        return moreWait || bodies.size() == BODIES_AT_ONCE ? AT_ONCE : UNTIL_SIGNALLED;
    }

    @Override
    public Optional<Instant> nextDue() {
        var now = clock.instant();
        return Stream.of(journal.nextDue(now), messages.nextPatienceEnd(now), turns.nextDue())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** @return how many events it held */
    private int process(Journal.Entry entry) {
        var channel = channels.find(entry.raw().channel());
        if (channel.isEmpty()) {
            journal.dead(entry.id(), "This release has no such channel.", clock.instant());
            return 0;
        }
        List<InboundEvent> events;
        try {
            events = channel.get().read(entry.raw());
        } catch (UnreadableBodyException unreadable) {
            log.warn("Body cannot be read. journal_id={} reason={}", entry.id(), unreadable.getMessage());
            journal.dead(entry.id(), String.valueOf(unreadable.getMessage()), clock.instant());
            return 0;
        } catch (RuntimeException failed) {
            log.warn("Body is read again later. journal_id={} cause={}", entry.id(), failed.toString());
            putOff(entry, failed.getClass().getSimpleName(), "read", false);
            return 0;
        }
        try {
            process.handle(channel.get(), entry, events);
        } catch (RuntimeException failed) {
            log.warn("Body is processed event by event. journal_id={} cause={}", entry.id(), failed.toString());
            oneByOne(channel.get(), entry, events);
        }
        return events.size();
    }

    /** One bad event must not keep the others back. */
    private void oneByOne(Channel channel, Journal.Entry entry, List<InboundEvent> events) {
        String trouble = null;
        boolean hopeless = true;
        int failures = 0;
        var counts = new IntakeCounts();
        for (var event : events) {
            try {
                counts.count(process.handleAlone(channel, entry, event));
            } catch (RuntimeException failed) {
                trouble = failed.getClass().getSimpleName();
                hopeless &= failed instanceof SenderMissingException;
                failures++;
            }
        }
        if (trouble == null) {
            journal.done(entry.id(), counts.counts(), clock.instant());
        } else {
            putOff(entry, trouble, "failed %d, %s".formatted(failures, counts.counts()), hopeless);
        }
    }

    private void putOff(Journal.Entry entry, String trouble, String details, boolean hopeless) {
        if (hopeless || entry.attempts() + 1 >= MOST_TRIES) {
            journal.dead(entry.id(), "%s: %s".formatted(trouble, details), clock.instant());
        } else {
            journal.postpone(entry.id(), trouble, clock.instant().plusSeconds(1L << entry.attempts()));
        }
    }
}
