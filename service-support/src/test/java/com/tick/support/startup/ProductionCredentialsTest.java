package com.tick.support.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class ProductionCredentialsTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("TICK_ENV", "production")
            .withProperty("tick.database.schema", "tick_tickets")
            .withProperty("tick.s3.bucket", "tick-attachments")
            .withProperty("DB_PASSWORD", "4f1d9c2e")
            .withProperty("S3_SECRET_KEY", "8a7b6c5d");

    @Test
    void acceptsPasswordsThatNobodyKnows() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"DB_PASSWORD, root", "DB_PASSWORD, ''", "DB_PASSWORD, Password", "S3_SECRET_KEY, minioadmin"})
    void refusesWhatEverybodyTriesFirst(String name, String password) {
        settings.setProperty(name, password);

        assertThatThrownBy(this::check)
                .isInstanceOf(KnownCredentialsException.class)
                .hasMessageContaining(name);
    }

    @Test
    void asksForNothingWhereThereIsNoStore() {
        var gateway = new MockEnvironment().withProperty("NODE_ENV", "production");

        assertThatCode(() -> new ProductionCredentials().check(gateway)).doesNotThrowAnyException();
    }

    @Test
    void asksForNothingElsewhere() {
        settings.setProperty("TICK_ENV", "development");
        settings.setProperty("DB_PASSWORD", "root");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void looksAtTheSettingsOfEveryService() {
        assertThatCode(() -> SpringFactoriesLoader.forDefaultResourceLocation().load(ApplicationListener.class).stream()
                        .filter(ProductionCredentials.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .doesNotThrowAnyException();
    }

    private void check() {
        new ProductionCredentials().check(settings);
    }
}
