package com.tick.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.gateway.GatewayApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionChecksTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("TICK_ENV", "production")
            .withProperty("JWT_SECRET", "4f1d-long-enough-and-nobody-knows-it-9c2e")
            .withProperty("PUBLIC_URL", "https://desk.example");

    @Test
    void goodSettingsStart() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "your_jwt_secret_key_here"})
    void aSecretThatOthersKnowOrGuessDoesNotStart(String secret) {
        settings.setProperty("JWT_SECRET", secret);

        assertThatThrownBy(this::check).isInstanceOf(UnfitSettings.class).hasMessageContaining("JWT_SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TICK_ENV", "NODE_ENV"})
    void productionWithoutTlsDoesNotStart(String name) {
        settings.setProperty("TICK_ENV", "");
        settings.setProperty(name, "production");
        settings.setProperty("PUBLIC_URL", "http://desk.example");

        assertThatThrownBy(this::check).isInstanceOf(UnfitSettings.class).hasMessageContaining("https://");
    }

    @Test
    void elsewhereTlsIsNotNeeded() {
        settings.setProperty("TICK_ENV", "development");
        settings.setProperty("PUBLIC_URL", "http://localhost:5000");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void theApiIsDescribedInProductionOnlyOnDemand() {
        check();
        assertThat(settings.getProperty("tick.docs.enabled")).isEqualTo("false");

        settings.setProperty("tick.docs.enabled", "true");
        check();
        assertThat(settings.getProperty("tick.docs.enabled")).isEqualTo("true");
    }

    @Test
    void noOtherOriginMayCallUnlessSomebodySaysSo() {
        check();

        assertThat(settings.getProperty("tick.site.default-origins")).isEmpty();
    }

    @Test
    void gatewayItselfRefusesToStart() {
        var gateway = GatewayApplication.application().properties("JWT_SECRET=short");

        assertThatThrownBy(gateway::run).isInstanceOf(UnfitSettings.class);
    }

    private void check() {
        new ProductionChecks().check(settings);
    }
}
