package com.tick.notification.channel.whatsapp.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.notification.channel.whatsapp.settings.StoredSettings.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SettingsEncryptorTest {

    private final SecretKey first = key("the first key, of at least 32 bytes");
    private final SecretKey second = key("the second key, also of 32 bytes or so");

    @Test
    void aSecretOpensAgainAndIsNotTheSameTwice() {
        var seal = new SettingsEncryptor(List.of(first));

        var one = seal.close(Setting.ACCESS_TOKEN, "token");
        var other = seal.close(Setting.ACCESS_TOKEN, "token");

        assertThat(seal.open(Setting.ACCESS_TOKEN, one)).contains("token");
        assertThat(one.text()).isNotEqualTo(other.text()).doesNotContain("token");
    }

    @Test
    void aSecretThatWasMovedToAnotherRowDoesNotOpen() {
        var seal = new SettingsEncryptor(List.of(first));

        var sealed = seal.close(Setting.APP_SECRET, "secret");

        assertThat(seal.open(Setting.PREVIOUS_APP_SECRET, sealed)).isEmpty();
    }

    @Test
    void aSecretThatWasTamperedWithDoesNotOpen() {
        var seal = new SettingsEncryptor(List.of(first));
        var sealed = seal.close(Setting.APP_SECRET, "secret");
        char last = sealed.text().charAt(10);

        var changed = new Entry(
                sealed.text().substring(0, 10)
                        + (last == 'A' ? 'B' : 'A')
                        + sealed.text().substring(11),
                sealed.keyId());

        assertThat(seal.open(Setting.APP_SECRET, changed)).isEmpty();
    }

    @Test
    void thePreviousKeyStillOpensAndTheCurrentOneSeals() {
        var old = new SettingsEncryptor(List.of(first)).close(Setting.ACCESS_TOKEN, "token");
        var rotated = new SettingsEncryptor(List.of(second, first));

        var anew = rotated.close(Setting.ACCESS_TOKEN, "token");

        assertThat(rotated.open(Setting.ACCESS_TOKEN, old)).contains("token");
        assertThat(anew.keyId()).isNotEqualTo(old.keyId());
        assertThat(new SettingsEncryptor(List.of(second)).open(Setting.ACCESS_TOKEN, anew))
                .contains("token");
        assertThat(new SettingsEncryptor(List.of(second)).open(Setting.ACCESS_TOKEN, old))
                .isEmpty();
    }

    @Test
    void withoutAKeyNothingIsSealed() {
        var seal = new SettingsEncryptor(List.of());

        assertThatThrownBy(() -> seal.close(Setting.ACCESS_TOKEN, "token"))
                .isInstanceOf(SettingsKeyMissingException.class);
    }

    private static SecretKey key(String secret) {
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }
}
