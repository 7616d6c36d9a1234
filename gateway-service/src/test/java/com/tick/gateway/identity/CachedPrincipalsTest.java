package com.tick.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class CachedPrincipalsTest {

    private static final Credential SESSION = new Credential("session", "s");
    private static final Principal ADA = new Principal("agent:7", Set.of("viewer"), Map.of());

    private final AtomicLong clock = new AtomicLong();
    private final List<Sinks.One<Principal>> questions = new ArrayList<>();
    private final CachedPrincipals principals = new CachedPrincipals(this::ask, Runnable::run, clock::get);

    @Test
    void requestsAtTheSameTimeShareOneQuestion() {
        var answers = new ArrayList<Principal>();
        principals.whose(SESSION).subscribe(answers::add);
        principals.whose(SESSION).subscribe(answers::add);

        questions.get(0).tryEmitValue(ADA);

        assertThat(questions).hasSize(1);
        assertThat(answers).containsExactly(ADA, ADA);
    }

    @Test
    void anAnswerIsForgotten800MillisecondsAfterItWasAskedFor() {
        principals.whose(SESSION).subscribe();
        pass(Duration.ofMillis(300));
        questions.get(0).tryEmitValue(ADA);

        pass(Duration.ofMillis(499));
        assertThat(principals.whose(SESSION).block()).isEqualTo(ADA);
        pass(Duration.ofMillis(1));
        principals.whose(SESSION).subscribe();

        assertThat(questions).hasSize(2);
    }

    @Test
    void anAnswerIsForgottenAtOnceWhenTheCredentialChanged() {
        principals.whose(SESSION).subscribe();
        questions.get(0).tryEmitValue(ADA);

        principals.forget(SESSION);
        principals.whose(SESSION).subscribe();

        assertThat(questions).hasSize(2);
    }

    @Test
    void anAnswerThatTookLongerThanThatIsNotKept() {
        principals.whose(SESSION).subscribe();
        pass(Duration.ofSeconds(2));
        questions.get(0).tryEmitValue(ADA);

        principals.whose(SESSION).subscribe();

        assertThat(questions).hasSize(2);
    }

    @Test
    void thatSomebodyIsNobodyIsRememberedToo() {
        principals.whose(SESSION).subscribe();
        questions.get(0).tryEmitEmpty();

        assertThat(principals.whose(SESSION).blockOptional()).isEmpty();
        assertThat(questions).hasSize(1);
    }

    @Test
    void aFailureIsNotRemembered() {
        principals.whose(SESSION).onErrorComplete().subscribe();
        questions.get(0).tryEmitError(new IllegalStateException("away"));

        principals.whose(SESSION).subscribe();

        assertThat(questions).hasSize(2);
    }

    private Mono<Principal> ask(Credential credential) {
        var question = Sinks.<Principal>one();
        questions.add(question);
        return question.asMono();
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
