package com.tick.support.example;

import static com.tick.support.test.InboxAssert.assertThatInbox;
import static com.tick.support.test.OutboxAssert.assertThatOutbox;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.ProofApplication;
import com.tick.support.test.WithRealInfrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The README's example is code that works. */
@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class ReadmeTest {

    @Autowired
    ClosedTickets closedTickets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theExampleIsTheCode() throws IOException {
        var source = Files.readString(Path.of("src/test/java/com/tick/support/example/ClosedTickets.java"));
        var example = source.substring(
                source.indexOf("// tag::example[]\n") + "// tag::example[]\n".length(),
                source.indexOf("// end::example[]"));

        assertThat(Path.of("README.md")).content().contains("```java\n" + example + "```");
    }

    @Test
    void theExampleWorks() {
        closedTickets.close(900_001);

        assertThatOutbox(jdbc)
                .holds("tick.example.events", 900_001, "TicketStatusChanged")
                .publishes("tick.example.events", 900_001);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(
                        jdbc.sql("select status from proof_effects where ticket_id = 900001 order by id")
                                .query(String.class)
                                .list())
                .containsExactly("closing", "closed"));
        assertThatInbox(jdbc).hasNothingWaitingOf(900_001);
    }
}
