package com.tick.ticket.agent.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZxcvbnStrengthTest {

    private static final List<String> GRACE = List.of("Grace Hopper", "grace@harborlight.example");

    private final ZxcvbnStrength strength = new ZxcvbnStrength();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password123!",
                "qwertyuiop[]",
                "aaaaaaaaaaaa",
                "123456789012",
                "abcdefghijkl",
                "letmein12345",
                "p4ssw0rdp4ssw0rd",
                "GraceHopper1",
                "gracehopper2026",
                "harborlight1",
                "tickticktick",
                "TickSupport1",
                "support12345"
            })
    void refusesWhatIsSoonGuessed(String password) {
        assertThat(strength.weakness(password, GRACE)).isNotNull().endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "wq3kT0h2Yx_5sLr8NcVb",
                "viele bunte Drachen fliegen tief",
                "漢字仮名交じり文の合言葉です"
            })
    void acceptsWhatIsNot(String password) {
        assertThat(strength.weakness(password, GRACE)).isNull();
    }

    @Test
    void isNotKeptBusyByALongPassword() {
        assertThat(strength.weakness("x1".repeat(5_000), GRACE)).isNotNull();
        assertThat(strength.weakness("😀".repeat(100), GRACE)).isNotNull();
    }

    @Test
    void knowsAsManyPasswordsAsTheDocsSay() throws Exception {
        try (var words = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        getClass().getResourceAsStream("/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt")),
                StandardCharsets.UTF_8))) {
            assertThat(words.lines().count()).isEqualTo(ZxcvbnStrength.COMMON_PASSWORDS);
        }
    }
}
