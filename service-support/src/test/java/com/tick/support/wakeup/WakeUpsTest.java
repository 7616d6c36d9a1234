package com.tick.support.wakeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class WakeUpsTest {

    private final List<String> sent = new ArrayList<>();
    private final WakeUps wakeUps = new WakeUps();
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    WakeUpsTest() {
        wakeUps.sendThrough(sent::add);
    }

    @Test
    void commitSignalsEachNameOnce() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            wakeUps.signalAfterCommit("mail");
            wakeUps.signalAfterCommit("mail");
            wakeUps.signalAfterCommit("files");
            assertThat(sent).isEmpty();
        });

        assertThat(sent).containsExactlyInAnyOrder("mail", "files");
        assertThat(signalled("mail")).isTrue();
        assertThat(signalled("mail")).isFalse();
    }

    @Test
    void rollbackSignalsNobody() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            wakeUps.signalAfterCommit("mail");
            status.setRollbackOnly();
        });

        assertThat(sent).isEmpty();
        assertThat(signalled("mail")).isFalse();
    }

    @Test
    void innerTransactionSignalsWithItsOwnCommit() {
        var inner = new TransactionTemplate(new NoDatabase());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            wakeUps.signalAfterCommit("outer");
            inner.executeWithoutResult(it -> wakeUps.signalAfterCommit("inner"));
            assertThat(sent).containsExactly("inner");
        });

        assertThat(sent).containsExactly("inner", "outer");
    }

    @Test
    void signalsAtOnceWithoutTransaction() throws InterruptedException {
        wakeUps.signalAfterCommit("mail");

        assertThat(sent).containsExactly("mail");
        assertThat(signalled("mail")).isTrue();
    }

    @Test
    void keepsToItselfWhatIsHandledHere() throws InterruptedException {
        wakeUps.handledHere("mail", true);
        wakeUps.signal("mail");
        assertThat(sent).isEmpty();
        assertThat(signalled("mail")).isTrue();

        wakeUps.handledHere("mail", false);
        wakeUps.signal("mail");
        assertThat(sent).containsExactly("mail");
    }

    @Test
    void signalFromAnotherInstanceIsNotSentOn() throws InterruptedException {
        wakeUps.of("mail");
        wakeUps.received("mail");

        assertThat(signalled("mail")).isTrue();
        assertThat(sent).isEmpty();
    }

    @Test
    void pollsEveryFiveToFifteenSeconds() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(SafetyPoll.interval()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
        }
        assertThat(SafetyPoll.interval()).isNotEqualTo(SafetyPoll.interval());
    }

    private boolean signalled(String name) throws InterruptedException {
        return wakeUps.of(name).await(Duration.ZERO);
    }

    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // there is nothing to begin
        }

        @Override
        protected Object doSuspend(Object transaction) {
            return transaction;
        }

        @Override
        protected void doResume(@Nullable Object transaction, Object suspended) {
            // there is nothing to resume
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // there is nothing to commit
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // there is nothing to roll back
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {
            // the status says so
        }
    }
}
