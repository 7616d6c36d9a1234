package com.tick.notification.intake.worker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives conversations with something to do their turns. One that cannot go on rests a while and keeps nobody back. */
final class ConversationTurns {

    private static final Logger log = LoggerFactory.getLogger(ConversationTurns.class);
    private static final int FEWEST_TURNS = 8;
    private static final int MOST_TURNS = 50;
    private static final Duration REST = Duration.ofSeconds(5);

    private final IntFunction<List<Long>> waiting;
    private final LongConsumer route;
    private final int mostAtRest;
    private final Clock clock;
    private final Map<Long, Instant> resting = new HashMap<>();

    /**
     * @param waiting finds at most so many conversations with something to do, the one that waits longest first
     * @param route does some of it, or fails
     * @param mostAtRest with so many it is nothing of their own, and everyone waits until some have rested
     */
    ConversationTurns(IntFunction<List<Long>> waiting, LongConsumer route, int mostAtRest, Clock clock) {
        this.waiting = waiting;
        this.route = route;
        this.mostAtRest = mostAtRest;
        this.clock = clock;
    }

    /**
     * As many as items came have their turn, as no more can have got something to do; eight at least, and fifty at most. Many
     * can go on at the same moment after an outage, and what WhatsApp has to say would wait behind all of them.
     *
     * @return whether more may wait
     */
    boolean give(int items) {
        int most = Math.min(MOST_TURNS, Math.max(FEWEST_TURNS, items));
        resting.values().removeIf(until -> !clock.instant().isBefore(until));
        if (resting.size() >= mostAtRest) {
            return false;
        }
        var turns = waiting.apply(most + resting.size()).stream()
                .filter(it -> !resting.containsKey(it))
                .limit(most)
                .toList();
        turns.forEach(this::route);
        return turns.size() == most;
    }

    /** When the first that could not go on has rested. */
    Optional<Instant> nextDue() {
        return resting.values().stream().min(Comparator.naturalOrder());
    }

    private void route(long conversationId) {
        try {
            route.accept(conversationId);
        } catch (RuntimeException failed) {
            log.warn("Conversation {} cannot go on at the moment: {}", conversationId, failed.toString());
            resting.put(conversationId, clock.instant().plus(REST));
        }
    }
}
