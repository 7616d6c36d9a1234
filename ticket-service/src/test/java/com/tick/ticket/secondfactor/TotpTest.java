package com.tick.ticket.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of the RFC's own examples. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theExamplesOfTheRfcHold(long second, String code) {
        assertThat(Totp.code(SECRET, second / Totp.SECONDS)).isEqualTo(code);
    }

    @Test
    void clocksMayDifferByOneStepOnly() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = now.getEpochSecond() / Totp.SECONDS;

        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 1), now)).hasValue(step - 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 1), now)).hasValue(step + 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
    }

    @Test
    void secretsAreWrittenAsAppsReadThem() {
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }
}
