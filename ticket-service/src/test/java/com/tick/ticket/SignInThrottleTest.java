package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.PASSWORD;
import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.anyoneAt;
import static com.tick.ticket.ServiceUnderTest.sessionOf;
import static com.tick.ticket.ServiceUnderTest.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Guessing is slowed down, and whom the account belongs to is not. */
@RunningService
class SignInThrottleTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Agent grace;

    @BeforeEach
    void anAgent() {
        grace = tickets.anAgent(Role.AGENT);
    }

    @AfterEach
    void everybodyHasTriedEnough() {
        transaction.executeWithoutResult(it ->
                jdbc.sql("delete from failed_attempts where kind = 'EVERYBODY'").update());
    }

    @Test
    void slowsDownGuessesFromOneAddress() {
        var address = somewhere();
        guess(5, address);

        var slowed = login("guess", address);

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(1, 6);
        assertThat(slowed.number("/challenge/bits")).isEqualTo(16);
    }

    @Test
    void slowsDownNobodyElseBehindThatAddress() {
        var address = somewhere();
        for (int i = 0; i < 20; i++) {
            tickets.post("/api/auth/login", anyoneAt(address), body(UUID.randomUUID() + "@example.org", "guess"));
        }

        assertThat(login(PASSWORD, address).status()).isEqualTo(200);
    }

    @Test
    void asksForWorkWhenManyAddressesGuessOnOneAccount() {
        guessFromEverywhere(10);

        var asked = login(PASSWORD, somewhere());
        var worked = login(PASSWORD, somewhere(), "X-Proof-Of-Work", proof(asked));

        assertThat(asked.status()).isEqualTo(429);
        assertThat(worked.status()).isEqualTo(200);
    }

    @Test
    void acceptsAProofOnceAndNoneThatIsNot() {
        guessFromEverywhere(10);
        var proof = proof(login(PASSWORD, somewhere()));

        assertThat(login("guess", somewhere(), "X-Proof-Of-Work", proof).status())
                .isEqualTo(401);
        assertThat(login(PASSWORD, somewhere(), "X-Proof-Of-Work", proof).status())
                .isEqualTo(429);
        assertThat(login(PASSWORD, somewhere(), "X-Proof-Of-Work", proof + "1").status())
                .isEqualTo(429);
        assertThat(login(PASSWORD, somewhere(), "X-Proof-Of-Work", "\u00df").status())
                .isEqualTo(429);
    }

    @Test
    void letsTheOwnerInWhereTheyHaveBeenBefore() {
        var address = somewhere();
        var device = deviceOf(login(PASSWORD, address));
        guessFromEverywhere(12);
        guess(5, address);

        var owner = login(PASSWORD, address, "Cookie", "tick-device=" + device);
        var stranger = login(PASSWORD, address, "Cookie", "tick-device=" + "A".repeat(43));

        assertThat(owner.status()).isEqualTo(200);
        assertThat(stranger.status()).isNotEqualTo(401);
        assertThat(deviceOf(owner)).isEqualTo(device);
    }

    @Test
    void knowsADeviceForItsOwnAgentOnly() {
        var joan = tickets.anAgent(Role.AGENT);
        var device = deviceOf(tickets.login(joan.email(), PASSWORD));
        guessFromEverywhere(10);

        assertThat(login(PASSWORD, somewhere(), "Cookie", "tick-device=" + device)
                        .status())
                .isEqualTo(429);
    }

    @Test
    void slowsDownGuessesOnAKnownDeviceToo() {
        var device = deviceOf(login(PASSWORD, somewhere()));
        for (int i = 0; i < 10; i++) {
            assertThat(login("guess", somewhere(), "Cookie", "tick-device=" + device)
                            .status())
                    .isEqualTo(401);
        }

        var slowed = login(PASSWORD, somewhere(), "Cookie", "tick-device=" + device);

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.body().has("challenge")).isFalse();
    }

    @Test
    void asksEverybodyForWorkInAFlood() {
        transaction.executeWithoutResult(it -> jdbc.sql(
                        """
                        insert into failed_attempts (kind, subject_sha256, failures, first_at, last_at)
                        values ('EVERYBODY', sha2('', 256), 300, utc_timestamp(6), utc_timestamp(6))
                        on duplicate key update failures = 300, first_at = utc_timestamp(6)
                        """)
                .update());

        var asked = login(PASSWORD, somewhere());

        assertThat(asked.status()).isEqualTo(429);
        assertThat(login(PASSWORD, somewhere(), "X-Proof-Of-Work", proof(asked)).status())
                .isEqualTo(200);
    }

    @Test
    void leavesASignedInAgentAlone() {
        var session = tickets.resolve("session", sessionOf(login(PASSWORD, somewhere())))
                .number("/claims/session");
        guessFromEverywhere(15);

        var changed = tickets.put(
                "/api/auth/password",
                signedIn(grace.id(), session, "anyone", "viewer"),
                "{\"currentPassword\":\"%s\",\"newPassword\":\"a quite different sentence\"}".formatted(PASSWORD));

        assertThat(changed.status()).isEqualTo(200);
    }

    @Test
    void isUnlockedByAnAdmin() {
        var address = somewhere();
        guess(5, address);
        guessFromEverywhere(10);
        var path = "/api/agents/" + grace.id() + "/unlock";

        assertThat(tickets.post(path, agent(), "").status()).isEqualTo(403);
        assertThat(tickets.post(path, admin(), "").status()).isEqualTo(200);
        assertThat(login(PASSWORD, address).status()).isEqualTo(200);
    }

    private void guess(int times, String address) {
        for (int i = 0; i < times; i++) {
            login("guess", address);
        }
    }

    private void guessFromEverywhere(int times) {
        for (int i = 0; i < times; i++) {
            login("guess", somewhere());
        }
    }

    private Answer login(String password, String address, String... headers) {
        return tickets.post("/api/auth/login", anyoneAt(address), body(grace.email(), password), headers);
    }

    private static String body(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    private static String somewhere() {
        return UUID.randomUUID().toString();
    }

    private static String deviceOf(Answer signedIn) {
        return signedIn.http().headers().allValues("Set-Cookie").get(1).replaceFirst("tick-device=([^;]*);.*", "$1");
    }

    private static String proof(Answer asked) {
        var challenge = asked.text("/challenge/challenge");
        var bits = (int) asked.number("/challenge/bits");
        return IntStream.iterate(0, it -> it + 1)
                .mapToObj(it -> challenge + ":" + it)
                .filter(it -> startsWithZeros(it, bits))
                .findFirst()
                .orElseThrow();
    }

    private static boolean startsWithZeros(String text, int bits) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new java.math.BigInteger(1, hash).bitLength() <= 256 - bits;
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
