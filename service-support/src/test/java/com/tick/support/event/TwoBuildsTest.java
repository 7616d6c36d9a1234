package com.tick.support.event;

import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.test.WithRealInfrastructure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Releases are rolled out one service after the other: each build meets the other one's events. */
@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class TwoBuildsTest {

    private static final int SEARCHES = 10;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    Topics topics;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    @TempDir
    Path folder;

    /** The reader has never seen the newer schema: it finds it in the topic, where the writer has put it. */
    @Test
    void anOldReaderUnderstandsANewerWriter() throws Exception {
        try (var next = new NextRelease(folder);
                var writersTopic = new SchemaTopic(topics, consumers.getConfigurationProperties());
                var readersTopic = new SchemaTopic(topics, consumers.getConfigurationProperties())) {
            var event = statusChanged(7, 3, "closed");
            var written = next.write(EventCodec.encode(event), "sunny");

            writersTopic.publish(
                    Map.of(EventCodec.fingerprint(NextRelease.SCHEMA), NextRelease.SCHEMA.toString()), kafka);
            var read = new EventCodec(readersTopic, "com.tick.events").decode(written);

            assertThat(written).isNotEqualTo(EventCodec.encode(event));
            assertThat(read).isEqualTo(event);
        }
    }

    /** Other tickets wait behind each record of a schema that nobody knows, so the broker must not hold the search back. */
    @Test
    void aSchemaThatNobodyKnowsIsGivenUpAtOnce() throws Exception {
        try (var topic = new SchemaTopic(topics, consumers.getConfigurationProperties())) {
            topic.publish(Map.of(EventCodec.fingerprint(NextRelease.SCHEMA), NextRelease.SCHEMA.toString()), kafka);
            assertThat(topic.find(0)).isNull();

            var begin = System.nanoTime();
            for (int unknown = 1; unknown <= SEARCHES; unknown++) {
                assertThat(topic.find(unknown)).isNull();
            }
            var each = Duration.ofNanos((System.nanoTime() - begin) / SEARCHES);

            assertThat(each).isLessThan(Duration.ofMillis(200));
        }
    }

    @Test
    void aNewReaderUnderstandsAnOlderWriter() throws Exception {
        try (var next = new NextRelease(folder)) {
            var event = statusChanged(7, 3, "closed");

            var read = next.read(EventCodec.encode(event));

            assertThat(read).contains("\"mood\": \"calm\"", "\"newStatus\": \"closed\"");
            assertThat(TicketStatusChanged.getClassSchema().getField("mood")).isNull();
        }
    }
}
