package com.tick.support.outbox;

import com.tick.support.error.Invalid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the relay to publish again what it has published, in the order of its streams. */
class RequestReemission {

    static final int LONGEST_KEY = 100;

    private final Reemissions reemissions;
    private final OutboxWakeUp relay;
    private final TransactionTemplate transaction;

    RequestReemission(Reemissions reemissions, OutboxWakeUp relay, PlatformTransactionManager transactions) {
        this.reemissions = reemissions;
        this.relay = relay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param since only what was published at this moment or later; null: all that is kept
     * @param key only events of this key; null: of all
     */
    record Command(@Nullable Instant since, @Nullable String key) {}

    Reemission handle(Command command) {
        var since = command.since();
        var key = command.key();
        if (since == null && key == null) {
            throw new NothingNamed();
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new UnusableRecordKey();
        }
        var from = since == null || since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since;
        var requested = transaction.execute(it -> reemissions.request(from, key));
        relay.wakeUp();
        return requested;
    }

    private static final class NothingNamed extends Invalid {
        NothingNamed() {
            super("nothing-named", "Set “since”, “key” or both.", "since");
        }
    }

    private static final class UnusableRecordKey extends Invalid {
        UnusableRecordKey() {
            super("unusable-key", "A key has 1 to %d characters.".formatted(LONGEST_KEY), "key");
        }
    }
}
