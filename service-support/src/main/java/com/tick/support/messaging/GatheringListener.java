package com.tick.support.messaging;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Rests longer while records come fast: a poll that found several is followed by others, and together they cost one
 * transaction instead of many. What comes one by one is never delayed by it.
 */
class GatheringListener implements BatchAcknowledgingMessageListener<String, byte[]> {

    /** Records in one poll, from which on they count as coming fast. */
    static final int MANY = 4;

    private final BatchAcknowledgingMessageListener<String, byte[]> listener;
    private final Pause pause;

    GatheringListener(BatchAcknowledgingMessageListener<String, byte[]> listener, Duration rest) {
        this(listener, () -> Thread.sleep(rest.toMillis()));
    }

    GatheringListener(BatchAcknowledgingMessageListener<String, byte[]> listener, Pause pause) {
        this.listener = listener;
        this.pause = pause;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records, @Nullable Acknowledgment acknowledgment) {
        listener.onMessage(records, acknowledgment);
        if (records.size() >= MANY) {
            try {
                pause.take();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @FunctionalInterface
    interface Pause {
        void take() throws InterruptedException;
    }
}
