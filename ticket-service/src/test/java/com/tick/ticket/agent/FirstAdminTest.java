package com.tick.ticket.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstAdminTest {

    private final InMemoryAgents agents = new InMemoryAgents();
    private final FirstAdmin firstAdmin = new FirstAdmin(
            agents,
            new PlainPasswords(),
            new CountedSecrets(),
            new PasswordRules((password, context) -> password.contains("weak") ? "Too weak." : null),
            handedOut -> handedOut.plusSeconds(60),
            Clock.systemUTC());

    @Test
    void withoutAPasswordOneIsMadeUpAndToldOnce() {
        var told = firstAdmin.handle(new FirstAdmin.Command("Boss@Example.org", " ", true));
        var again = firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "", true));

        assertThat(told).hasValueSatisfying(it -> assertThat(it).hasSize(20));
        assertThat(again).isEmpty();
        assertThat(agents.all()).hasSize(1);
        assertThat(agents.all().get(0).email()).isEqualTo("boss@example.org");
        assertThat(agents.all().get(0).passwordHash()).isEqualTo("hash of " + told.orElseThrow());
    }

    @Test
    void aPasswordThatIsGivenIsNotTold() {
        assertThat(firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "long enough for all", true)))
                .isEmpty();
        assertThat(agents.all().get(0).role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void changesAMadeUpPasswordWhereStrangersCanKnock() {
        firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "", true));

        assertThat(agents.all().get(0).mustChangePassword()).isTrue();
    }

    @Test
    void keepsAPasswordFromTheSettings() {
        firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "long enough for all", true));

        assertThat(agents.all().get(0).mustChangePassword()).isFalse();
    }

    @Test
    void keepsAMadeUpPasswordOnOnesOwnMachine() {
        firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "", false));

        assertThat(agents.all().get(0).mustChangePassword()).isFalse();
    }

    @Test
    void whereStrangersCanKnockAWeakPasswordStopsTheStart() {
        assertThatThrownBy(() -> firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "weak and long", true)))
                .hasMessageContaining("TICK_ADMIN_PASSWORD", "Too weak.");
    }

    @Test
    void whereStrangersCanKnockAShortPasswordStopsTheStart() {
        assertThatThrownBy(() -> firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "admin", true)))
                .hasMessageContaining("TICK_ADMIN_PASSWORD")
                .hasMessageNotContaining("admin ");
        assertThat(agents.haveAny()).isFalse();
        assertThat(firstAdmin.handle(new FirstAdmin.Command("boss@example.org", "admin", false)))
                .isEmpty();
    }

    private static final class PlainPasswords implements Passwords {

        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean match(String password, @Nullable String hash) {
            return hash(password).equals(hash);
        }
    }

    private static final class CountedSecrets implements SessionTokens {

        private int given;

        @Override
        public String next() {
            given++;
            return "secret-%036d".formatted(given);
        }

        @Override
        public String fingerprint(String token) {
            return "fingerprint of " + token;
        }
    }
}
