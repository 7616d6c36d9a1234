package com.tick.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.ProofApplication;
import com.tick.support.test.WithRealInfrastructure;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.kafka.core.ConsumerFactory;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class AbandonedCommitsTest {

    private static final Map<TopicPartition, OffsetAndMetadata> OFFSETS =
            Map.of(new TopicPartition("tick.proof.events", 0), new OffsetAndMetadata(13));

    private final Failing failing = new Failing();

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    private static final class Failing extends MockConsumer<String, byte[]> {

        @Nullable
        KafkaException failure;

        Failing() {
            super("earliest");
        }

        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration timeout) {
            if (failure != null) {
                throw failure;
            }
            super.commitSync(offsets, timeout);
        }
    }

    @Test
    void whatARebalanceCameBeforeIsGivenUp() {
        failing.failure = new RebalanceInProgressException("as if the group had begun anew");

        assertThatCode(() -> consumer().commitSync(OFFSETS, Duration.ofSeconds(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void whateverElseGoesWrongIsTold() {
        failing.failure = new WakeupException();

        assertThatThrownBy(() -> consumer().commitSync(OFFSETS, Duration.ofSeconds(1)))
                .isSameAs(failing.failure);
    }

    @Test
    void whatTheGroupTakesIsCommitted() {
        failing.assign(OFFSETS.keySet());

        consumer().commitSync(OFFSETS, Duration.ofSeconds(1));

        assertThat(failing.committed(OFFSETS.keySet())).isEqualTo(OFFSETS);
    }

    private Consumer<String, byte[]> consumer() {
        Consumer<String, byte[]> consumer = failing;
        for (var processor : consumers.getPostProcessors()) {
            consumer = processor.apply(consumer);
        }
        return consumer;
    }
}
