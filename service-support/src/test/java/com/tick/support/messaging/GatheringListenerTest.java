package com.tick.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.Acknowledgment;

class GatheringListenerTest {

    private final List<String> happened = new ArrayList<>();
    private final GatheringListener listener = new GatheringListener(
            (records, ack) -> happened.add("handled " + records.size()), () -> happened.add("rest"));

    @Test
    void restsAfterManyRecords() {
        listener.onMessage(records(GatheringListener.MANY), (Acknowledgment) null);

        assertThat(happened).containsExactly("handled " + GatheringListener.MANY, "rest");
    }

    @Test
    void goesOnAtOnceAfterFewRecords() {
        listener.onMessage(records(GatheringListener.MANY - 1), (Acknowledgment) null);

        assertThat(happened).containsExactly("handled " + (GatheringListener.MANY - 1));
    }

    @Test
    void keepsAnInterruptionForTheContainer() {
        var interrupted = new GatheringListener((records, ack) -> {}, () -> {
            throw new InterruptedException();
        });

        interrupted.onMessage(records(GatheringListener.MANY), (Acknowledgment) null);

        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<ConsumerRecord<String, byte[]>> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(offset -> new ConsumerRecord<>("topic", 0, offset, "key", new byte[0]))
                .toList();
    }
}
