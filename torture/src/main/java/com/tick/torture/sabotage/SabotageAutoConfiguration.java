package com.tick.torture.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Changes the statements of the service that finds it on its class path. */
@AutoConfiguration
public class SabotageAutoConfiguration {

    @Bean
    static BeanPostProcessor sabotage() throws IOException {
        try (var which = SabotageAutoConfiguration.class.getClassLoader().getResourceAsStream(SabotageJar.WHICH)) {
            var name = new String(Objects.requireNonNull(which).readAllBytes(), UTF_8);
            return new Wrapping(new ChangedStatements(name));
        }
    }

    private record Wrapping(ChangedStatements statements) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new ChangedDataSource(source, statements) : bean;
        }
    }
}
