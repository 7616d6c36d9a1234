package com.tick.support.messaging;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * For what {@link EventConsumer} does not catch, and for commits that fail: the batch is read from the broker once more.
 *
 * <p>Spring's default handler skips a record after ten tries. A batch, it keeps in memory and hands over again after a poll,
 * in which the group may have begun anew on a broker without its data: the offsets that are committed then stand for other
 * records, and those before them would never be read.
 */
final class ReadAgain implements CommonErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(ReadAgain.class);

    private final Duration pause;

    ReadAgain(Duration pause) {
        this.pause = pause;
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        log.warn("{} records are read again in {}: {}", records.count(), pause, failure.toString());
        for (var partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, records.records(partition).get(0).offset());
            }
        }
        rest(container);
    }

    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        log.warn("Consuming goes on in {}: {}", pause, failure.toString());
        rest(container);
    }

    private void rest(MessageListenerContainer container) {
        try {
            ListenerUtils.stoppableSleep(container, pause.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
