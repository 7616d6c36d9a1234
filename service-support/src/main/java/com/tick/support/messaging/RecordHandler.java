package com.tick.support.messaging;

import com.tick.support.messaging.Inbox.Verdict;
import com.tick.support.telemetry.Traces;
import java.util.ArrayList;
import java.util.List;

/** Lets records take effect, within the caller's transaction. */
class RecordHandler {

    /**
     * What became of a batch.
     *
     * @param stale those that came too late and took no effect
     */
    record Outcome(int applied, int duplicates, List<Delivery> stale) {}

    private final RecordReader reader;
    private final Listeners listeners;
    private final Inbox inbox;
    private final Traces traces;

    RecordHandler(RecordReader reader, Listeners listeners, Inbox inbox, Traces traces) {
        this.reader = reader;
        this.listeners = listeners;
        this.inbox = inbox;
        this.traces = traces;
    }

    /** @throws CulpritException when it is known which of them failed */
    Outcome handle(List<Delivery> deliveries) {
        var verdicts = inbox.receive(deliveries);
        var stale = only(Verdict.STALE, deliveries, verdicts);
        inbox.forget(stale);
        var fresh = only(Verdict.NEW, deliveries, verdicts);
        Turns.of(fresh).forEach(it -> listeners.dispatch(it, traces));
        return new Outcome(fresh.size(), deliveries.size() - fresh.size() - stale.size(), stale);
    }

    /** Handles a record that had to wait: later ones of other streams may have gone ahead, and it is late by right. */
    void handleLate(ConsumedRecord record) {
        for (var delivery : reader.read(List.of(record))) {
            delivery.requireEvent();
            if (!inbox.receive(List.of(delivery)).contains(Verdict.DUPLICATE)) {
                try {
                    listeners.dispatch(List.of(delivery), traces);
                } catch (CulpritException itself) {
                    throw itself.failure();
                }
            }
        }
    }

    private static List<Delivery> only(Verdict wanted, List<Delivery> deliveries, List<Verdict> verdicts) {
        var found = new ArrayList<Delivery>();
        for (int i = 0; i < deliveries.size(); i++) {
            if (verdicts.get(i) == wanted) {
                found.add(deliveries.get(i));
            }
        }
        return found;
    }
}
