package com.tick.notification.livefeed.web;

import com.tick.notification.livefeed.LiveEvents;
import com.tick.notification.livefeed.LiveEvents.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest events, read once for all streams of this copy. Whoever is further behind than what is kept reads from the
 * table until it has come that far.
 */
class RecentEvents {

    static final int PAGE = 500;
    private static final int KEPT = 2_000;

    private final LiveEvents feed;
    private volatile @Nullable Stretch stretch;

    RecentEvents(LiveEvents feed) {
        this.feed = feed;
    }

    /** Numbers have no gaps and come in the order of commits: nothing will ever come between these. */
    private record Stretch(long after, List<Numbered> events) {

        long latest() {
            return after + events.size();
        }

        List<Numbered> since(long number) {
            return events.subList((int) Math.min(events.size(), number - after), events.size());
        }

        Stretch followedBy(List<Numbered> news) {
            var all = new ArrayList<>(events);
            all.addAll(news);
            int dropped = Math.max(0, all.size() - KEPT);
            return new Stretch(after + dropped, List.copyOf(all.subList(dropped, all.size())));
        }
    }

    /** Reads what is new; to be called by one thread. Empty when it begins anew, and anything may be new to a stream. */
    Optional<List<Numbered>> readOn() {
        var before = stretch;
        if (before == null) {
            stretch = new Stretch(feed.latest(), List.of());
            return Optional.empty();
        }
        var news = feed.after(before.latest(), PAGE);
        if (!news.isEmpty()) {
            stretch = before.followedBy(news);
        }
        return Optional.of(news);
    }

    /** Nobody listens: what comes until somebody does is not read. */
    void forget() {
        stretch = null;
    }

    /** Up to which number everything is known; less than any when nothing is. */
    long latest() {
        var now = stretch;
        return now == null ? -1 : now.latest();
    }

    List<Numbered> after(long number, int limit) {
        var now = stretch;
        return now == null || number < now.after()
                ? feed.after(number, limit)
                : now.since(number).stream().limit(limit).toList();
    }

    /** Those of one ticket that its customer may hear of. */
    List<Numbered> forCustomer(long ticketId, long number, int limit) {
        var now = stretch;
        return now == null || number < now.after()
                ? feed.forCustomer(ticketId, number, limit)
                : now.since(number).stream()
                        .filter(it -> it.event().forCustomer() && isOf(ticketId, it))
                        .limit(limit)
                        .toList();
    }

    private static boolean isOf(long ticketId, Numbered event) {
        var ticket = event.event().ticketId();
        return ticket != null && ticket == ticketId;
    }
}
