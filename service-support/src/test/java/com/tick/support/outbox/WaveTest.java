package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.leadership.LeaseLostException;
import com.tick.support.leadership.TestLeadership;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class WaveTest {

    private static final String TOO_LARGE = "too large";

    private final TestLeadership leadership = new TestLeadership(1);
    private final Broker broker = new Broker();
    private final Wave wave = new Wave(new KafkaTemplate<>(() -> broker), leadership.held());

    /** Acknowledges when it is flushed; refuses one key at once. */
    private static final class Broker extends MockProducer<String, byte[]> {

        Broker() {
            super(false, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
            return TOO_LARGE.equals(record.key())
                    ? CompletableFuture.failedFuture(new RecordTooLargeException())
                    : super.send(record, callback);
        }

        @Override
        public void close(Duration patience) {
            // a template closes what it was lent
        }
    }

    @Test
    void theFirstOfEachStreamIsSent() throws InterruptedException {
        var later = wave.send(rows("a", "b", "a", "c", "b"));

        assertThat(sent()).containsExactly("a", "b", "c");
        assertThat(wave.acknowledged()).containsExactly(0L, 1L, 3L);
        assertThat(later).extracting(OutboxRow::id).containsExactly(2L, 4L);
        wave.failUnlessAllAcknowledged();
    }

    /** Those that are under way are waited for: sent again, they would come after what had to wait for them. */
    @Test
    void oneThatIsRefusedAtOnceStopsTheOthersButNotThoseBeforeIt() throws InterruptedException {
        var later = wave.send(rows("a", TOO_LARGE, "b", "a"));

        assertThat(sent()).containsExactly("a");
        assertThat(wave.acknowledged()).containsExactly(0L);
        assertThat(later).extracting(OutboxRow::id).containsExactly(2L, 3L);
        assertThatThrownBy(wave::failUnlessAllAcknowledged).hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    /** A thread may have stood still since it read what to send. */
    @Test
    void sendsNothingMoreOnceTheLeaseHasEnded() {
        leadership.end();

        assertThatThrownBy(() -> wave.send(rows("a", "b"))).isInstanceOf(LeaseLostException.class);
        assertThat(sent()).isEmpty();
    }

    private List<String> sent() {
        return broker.history().stream().map(ProducerRecord::key).toList();
    }

    /** Numbered from 0. */
    private static List<OutboxRow> rows(String... keys) {
        return Stream.iterate(0, it -> it < keys.length, it -> it + 1)
                .map(it -> new OutboxRow(it, "tick.wave.events", keys[it], "event-" + it, new byte[] {1}, null))
                .toList();
    }
}
