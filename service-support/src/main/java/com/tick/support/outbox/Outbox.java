package com.tick.support.outbox;

import java.util.function.LongFunction;
import org.apache.avro.specific.SpecificRecord;

/** Where a service leaves its events: in the caller's transaction, for the relay to send to Kafka afterwards. */
public interface Outbox {

    /**
     * Stores an event as the next of its stream. A stream is a topic and a key; its versions are 1, 2, 3 … without a
     * gap, and its events reach Kafka in that order.
     *
     * @param eventAtVersion makes the event, given the version that it gets; it must carry a field {@code eventId}
     * @throws org.springframework.transaction.IllegalTransactionStateException without a surrounding transaction: an
     *     event commits or rolls back with the state that it reports
     * @throws IllegalArgumentException when the event is too large for the broker
     */
    void append(String topic, String key, LongFunction<? extends SpecificRecord> eventAtVersion);

    /**
     * Stores an event of a stream whose versions the caller counts: in a row that it has locked until the commit, so that
     * the stream's rows come in the order of its versions. A stream's versions are counted in one place or the other.
     *
     * @param version what the event carries: one more than that of the event before it
     * @throws org.springframework.dao.DuplicateKeyException when the stream has given that version out already
     */
    void append(String topic, String key, long version, SpecificRecord event);
}
