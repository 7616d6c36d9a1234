package com.tick.notification.livefeed.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private final Feed feed = new Feed();
    private final RecentEvents recent = new RecentEvents(feed);

    @Test
    void twoHundredDesksCostOneRead() {
        recent.readOn();
        feed.add(7, true);
        recent.readOn();
        int before = feed.reads;

        for (int desk = 0; desk < 200; desk++) {
            assertThat(recent.after(0, 500)).hasSize(1);
        }
        assertThat(recent.forCustomer(7, 0, 500)).hasSize(1);

        assertThat(feed.reads).isEqualTo(before);
    }

    @Test
    void customerHearsOfTheirTicketOnlyAndOnlyWhatIsForThem() {
        recent.readOn();
        feed.add(7, true);
        feed.add(7, false);
        feed.add(8, true);
        recent.readOn();

        assertThat(recent.forCustomer(7, 0, 500))
                .extracting(LiveEvents.Numbered::number)
                .containsExactly(1L);
        assertThat(recent.after(1, 500)).extracting(LiveEvents.Numbered::number).containsExactly(2L, 3L);
    }

    @Test
    void whoIsFurtherBehindReadsFromTheTable() {
        feed.add(7, true);
        recent.readOn();
        feed.add(7, true);
        recent.readOn();

        assertThat(recent.after(0, 500)).extracting(LiveEvents.Numbered::number).containsExactly(1L, 2L);
        assertThat(recent.latest()).isEqualTo(2);
    }

    @Test
    void nothingGetsLostWhenOldEventsLeaveTheMemory() {
        recent.readOn();
        for (int i = 0; i < 5_000; i++) {
            feed.add(i, false);
        }
        while (!recent.readOn().orElseThrow().isEmpty()) {
            assertThat(recent.latest()).isLessThanOrEqualTo(5_000);
        }

        long cursor = 0;
        for (var page = recent.after(cursor, 500); !page.isEmpty(); page = recent.after(cursor, 500)) {
            for (var event : page) {
                assertThat(event.number()).isEqualTo(++cursor);
            }
        }
        assertThat(cursor).isEqualTo(5_000);
    }

    @Test
    void beginsAnewAfterNobodyListened() {
        recent.readOn();
        feed.add(7, true);
        recent.forget();

        assertThat(recent.latest()).isNegative();
        assertThat(recent.readOn()).isEmpty();
        assertThat(recent.after(0, 500)).hasSize(1);
    }

    /** A table that counts how often it is read. */
    private static final class Feed implements LiveEvents {

        private final List<Numbered> events = new ArrayList<>();
        private int reads;

        void add(long ticketId, boolean forCustomer) {
            append(LiveEvent.ofTicket("ticket.created", ticketId, "new", Instant.EPOCH)
                    .forCustomer(forCustomer));
        }

        @Override
        public void append(LiveEvent event) {
            events.add(new Numbered(events.size() + 1L, event));
        }

        @Override
        public long latest() {
            return events.size();
        }

        @Override
        public long oldest() {
            return 1;
        }

        @Override
        public List<Numbered> after(long number, int limit) {
            reads++;
            return events.stream()
                    .filter(it -> it.number() > number)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Numbered> forCustomer(long ticketId, long number, int limit) {
            return after(number, limit).stream()
                    .filter(it -> it.event().forCustomer()
                            && Long.valueOf(ticketId).equals(it.event().ticketId()))
                    .toList();
        }

        @Override
        public boolean customerKnows(long ticketId, long replyId) {
            return false;
        }

        @Override
        public int prune(Instant storedBefore, long keepAtMost, int limit) {
            return 0;
        }
    }
}
