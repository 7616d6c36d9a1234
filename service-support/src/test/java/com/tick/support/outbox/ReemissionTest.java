package com.tick.support.outbox;

import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tick.support.ProofApplication;
import com.tick.support.error.Invalid;
import com.tick.support.test.RealInfrastructure;
import com.tick.support.test.TestTokens;
import com.tick.support.test.WithRealInfrastructure;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class ReemissionTest {

    private static final String TOPIC = "tick.ticket.events";
    private static final String PATH = "/api/outbox/proof-service/re-emissions";

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Reemissions reemissions;

    @Autowired
    OutboxWakeUp relay;

    @Autowired
    MockMvcTester http;

    private final String key = UUID.randomUUID().toString();

    @Test
    void oneKeysEventsArePublishedAgainInTheirOrderAndBeforeNewOnes() {
        appended(3);
        try (var topic = new TopicReader(TOPIC)) {
            topic.untilVersions(key, 1L, 2L, 3L);

            inTransaction(() -> {
                reemissions.request(Instant.EPOCH, key);
                append();
            });

            topic.untilVersions(key, 1L, 2L, 3L, 1L, 2L, 3L, 4L);
        }
    }

    @Test
    void whatWasPublishedEarlierThanAskedForIsLeftAlone() {
        appended(2);
        published(2);
        var since = jdbc.sql("select current_timestamp(6)")
                .query(Timestamp.class)
                .single()
                .toInstant();
        appended(2);
        published(4);

        var request = requestReemission(since, key);

        await().atMost(Duration.ofSeconds(20)).until(() -> finished(request));
        assertThat(reemissions.latest(20))
                .filteredOn(it -> it.id() == request)
                .extracting(Reemission::events)
                .containsExactly(2L);
    }

    /** More rows than one step marks. */
    @Test
    void everythingIsPublishedAgainInSteps() {
        var rows = 2_300;
        inTransaction(() -> LongStream.range(0, rows).forEach(it -> append()));
        published(rows);

        var request = requestReemission(Instant.EPOCH, key);

        await().atMost(Duration.ofSeconds(60)).until(() -> finished(request));
        assertThat(reemissions.latest(20))
                .filteredOn(it -> it.id() == request)
                .extracting(Reemission::events)
                .containsExactly((long) rows);
        published(rows);
    }

    @Test
    void anAdministratorAsksForItOverHttpAndNobodyElseMay() {
        appended(1);
        published(1);

        assertThat(post("agent", "{\"key\": \"%s\"}".formatted(key))).hasStatus(403);
        assertThat(post("admin", "{}")).hasStatus(422);
        assertThat(post("admin", "{\"since\": \"2026-01-01T00:00:00Z\", \"key\": \"%s\"}".formatted(key)))
                .hasStatus(202);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(http.get().uri(PATH).header(HttpHeaders.AUTHORIZATION, bearer("admin")))
                        .hasStatusOk()
                        .bodyJson()
                        .extractingPath("$.data[?(@.key == '%s')].events".formatted(key))
                        .isEqualTo(List.of(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            {"since":1767225600};              since
            {"since":"yesterday"};             since
            {"since":"2026-01-01"};            since
            {"since":null,"key":42};           key
            {"key":"a\\u0000b"};             key
            {"key":"a","key":"b"};             key
            {"key":"a","until":"x"};           until
            """)
    void whatCannotBeReadIsNamed(String body, String field) {
        assertThat(post("admin", body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void anOperatorAsksForItWithTheServicesJarAndSettings() {
        appended(2);
        published(2);

        ReemitCommand.main(commandLine("--since=2026-01-01T00:00:00Z", "--key=" + key));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(reemissions.latest(20))
                .filteredOn(it -> key.equals(it.key()))
                .extracting(Reemission::events)
                .containsExactly(2L));
        assertThatThrownBy(() -> ReemitCommand.main(commandLine())).isInstanceOf(Invalid.class);
    }

    private static String[] commandLine(String... wishes) {
        var infrastructure = RealInfrastructure.get();
        return Stream.of(
                        Stream.of(wishes),
                        infrastructure.settings().entrySet().stream()
                                .map(it -> "--%s=%s".formatted(it.getKey(), it.getValue())),
                        infrastructure.embedded()
                                ? Stream.of("--spring.profiles.active=embedded")
                                : Stream.<String>of())
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    private MvcTestResult post(String role, String body) {
        return http.post()
                .uri(PATH)
                .header(HttpHeaders.AUTHORIZATION, bearer(role))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String bearer(String role) {
        return TestTokens.bearer("proof-service", "agent:1", "anyone", role);
    }

    private long requestReemission(Instant since, String of) {
        return new RequestReemission(reemissions, relay, transactions)
                .handle(new RequestReemission.Command(since, of))
                .id();
    }

    private boolean finished(long request) {
        return reemissions.latest(20).stream().anyMatch(it -> it.id() == request && it.finishedAt() != null);
    }

    private void appended(int count) {
        for (int i = 0; i < count; i++) {
            inTransaction(this::append);
        }
    }

    private void append() {
        outbox.append(TOPIC, key, version -> statusChanged(7, version, "closed"));
    }

    private void published(int count) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("select count(*) from outbox where record_key = ? and published_at is not null")
                                .param(key)
                                .query(Integer.class)
                                .single(),
                        it -> it == count);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(it -> work.run());
    }
}
