package com.tick.support.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.ProofApplication;
import com.tick.support.idempotency.IdempotencyKeys.Claim;
import com.tick.support.idempotency.IdempotencyKeys.Outcome;
import com.tick.support.security.Caller;
import com.tick.support.test.WithRealInfrastructure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class IdempotencyKeysTest {

    private static final String OPERATION = "POST /api/example";
    private static final Caller ANNA = new Caller("agent:1", Set.of("agent"), Map.of());
    private static final Caller BEN = new Caller("agent:2", Set.of("agent"), Map.of());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger worked = new AtomicInteger();
    private final Watch watch = new Watch();
    private IdempotencyKeys keys;

    @BeforeEach
    void keysOnAWatchOfOurs() {
        keys = new IdempotencyKeys(jdbc, transactions, watch);
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndDoesNothing() {
        var first = ask(ANNA, "a ticket");

        var second = ask(ANNA, "a ticket");

        assertThat(first).isEqualTo(new Outcome("done 1", false));
        assertThat(second).isEqualTo(new Outcome("done 1", true));
        assertThat(worked).hasValue(1);
    }

    @Test
    void aRequestWithoutAKeyStandsForItself() {
        var content = new ContentHash().add("a ticket");

        keys.once(OPERATION, ANNA, null, content, this::work);
        keys.once(OPERATION, ANNA, null, content, this::work);

        assertThat(worked).hasValue(2);
    }

    @Test
    void aKeyWithAnotherContentIsRefused() {
        ask(ANNA, "a ticket");

        assertThatThrownBy(() -> ask(ANNA, "another ticket")).isInstanceOf(KeyReused.class);

        assertThat(worked).hasValue(1);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        ask(ANNA, "a ticket");

        var other = ask(BEN, "another ticket");

        assertThat(other.replayed()).isFalse();
    }

    @Test
    void ofManyAtOnceOneDoesTheWork() {
        var answered = new AtomicInteger();
        var told = new AtomicInteger();
        var go = new CyclicBarrier(8);
        var all = IntStream.range(0, 8)
                .mapToObj(it -> CompletableFuture.runAsync(
                        () -> {
                            meet(go);
                            try {
                                ask(ANNA, "a ticket");
                                answered.incrementAndGet();
                            } catch (StillRunning running) {
                                told.incrementAndGet();
                            }
                        },
                        work -> new Thread(work).start()))
                .toList();

        all.forEach(CompletableFuture::join);

        assertThat(worked).hasValue(1);
        assertThat(answered.get() + told.get()).isEqualTo(8);
        assertThat(answered.get()).isPositive();
    }

    @Test
    void aRequestThatFailedCanBeRepeatedAtOnce() {
        var content = new ContentHash().add("a ticket");
        assertThatThrownBy(() -> keys.once(OPERATION, ANNA, key, content, IdempotencyKeysTest::fail))
                .hasMessage("the disk is full");

        var again = ask(ANNA, "a ticket");

        assertThat(again.replayed()).isFalse();
    }

    @Test
    void whileTheFirstIsAtItTheSecondIsToldSo() {
        claim();

        assertThatThrownBy(this::claim).isInstanceOf(StillRunning.class);
    }

    @Test
    void aClaimWhoseOwnerDiedIsFreeAfterAWhileAndTheDeadCannotCompleteIt() {
        var dead = claim();
        watch.advance(Duration.ofMinutes(4));

        var heir = claim();

        assertThat(heir.answer()).isNull();
        assertThatThrownBy(() -> complete(dead, "too late")).isInstanceOf(StillRunning.class);
        complete(heir, "in time");
        assertThat(claim().answer()).isEqualTo("in time");
    }

    @Test
    void anAnswerOutsideATransactionIsRefused() {
        var claim = claim();

        assertThatThrownBy(() -> keys.complete(claim, "done")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        ask(ANNA, "a ticket");
        watch.advance(Duration.ofHours(25));

        var nextDay = ask(ANNA, "another ticket");

        assertThat(nextDay.replayed()).isFalse();
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThatThrownBy(() -> keys.claim(OPERATION, "agent:1", "with a blank", "0"))
                .isInstanceOf(UnusableKey.class);
        assertThatThrownBy(() -> keys.claim(OPERATION, "agent:1", "x".repeat(256), "0"))
                .isInstanceOf(UnusableKey.class);
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome ask(Caller caller, String content) {
        return keys.once(OPERATION, caller, key, new ContentHash().add(content), this::work);
    }

    private String work() {
        return "done " + worked.incrementAndGet();
    }

    private static String fail() {
        throw new IllegalStateException("the disk is full");
    }

    private Claim claim() {
        return keys.claim(OPERATION, "agent:1", key, "0".repeat(64));
    }

    private void complete(Claim claim, String answer) {
        new TransactionTemplate(transactions).executeWithoutResult(it -> keys.complete(claim, answer));
    }

    /** Goes on only when it is told to. */
    private static final class Watch extends Clock {

        private Instant now = Instant.now();

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
