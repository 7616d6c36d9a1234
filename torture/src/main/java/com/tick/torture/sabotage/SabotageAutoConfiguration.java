package com.tick.torture.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Takes a safeguard away from the service that finds it on its class path. */
@AutoConfiguration
public class SabotageAutoConfiguration {

    @Bean
    static BeanPostProcessor sabotage(BeanFactory beans) throws IOException {
        try (var which = SabotageAutoConfiguration.class.getClassLoader().getResourceAsStream(Sabotage.RESOURCE)) {
            var name = new String(Objects.requireNonNull(which).readAllBytes(), UTF_8);
            return new Wrapping(Sabotage.valueOf(name), beans);
        }
    }

    private record Wrapping(Sabotage sabotage, BeanFactory beans) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource source) {
                return new ChangedDataSource(source, sabotage);
            }
            return ChangedGraph.isGraph(bean) ? ChangedGraph.of(bean, sabotage, beans) : bean;
        }
    }
}
