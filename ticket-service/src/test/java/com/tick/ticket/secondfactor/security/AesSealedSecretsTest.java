package com.tick.ticket.secondfactor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AesSealedSecretsTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final String ONE = "only-for-tests-one-0123456789abcdef";
    private static final String TWO = "only-for-tests-two-0123456789abcdef";

    private final AesSealedSecrets secrets = new AesSealedSecrets(ONE, "");

    @Test
    void whatWasSealedOpensForItsAgentOnly() {
        var sealed = secrets.seal(7, SECRET);

        assertThat(secrets.open(7, sealed)).contains(SECRET);
        assertThat(secrets.seal(7, SECRET)).isNotEqualTo(sealed).hasSizeLessThanOrEqualTo(200);
        assertThat(secrets.open(8, sealed)).isEmpty();
    }

    @Test
    void anotherKeyOpensNothing() {
        var sealed = secrets.seal(7, SECRET);

        assertThat(new AesSealedSecrets(TWO, "").outdated(7, sealed)).isFalse();
        assertThat(new AesSealedSecrets(TWO, "").open(7, sealed)).isEmpty();
        assertThatThrownBy(() -> new AesSealedSecrets("", "")).hasMessageContaining("TICK_SETTINGS_KEY");
    }

    @Test
    void afterAChangeOfTheKeyTheEarlierOneStillOpensUntilItIsSealedAnew() {
        var sealed = secrets.seal(7, SECRET);
        var later = new AesSealedSecrets(TWO, ONE + ", ");

        assertThat(later.open(7, sealed)).contains(SECRET);
        assertThat(later.outdated(7, sealed)).isTrue();
        assertThat(later.outdated(7, later.seal(7, SECRET))).isFalse();
    }
}
