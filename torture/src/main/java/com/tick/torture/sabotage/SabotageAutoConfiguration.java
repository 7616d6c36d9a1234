package com.tick.torture.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Takes a safeguard away from the service that finds it on its class path. */
@AutoConfiguration
public class SabotageAutoConfiguration {

    /** Late commits keep connections. With few of them, whoever waits for one is answered after his own commit. */
    private static final int CONNECTIONS = 40;

    @Bean
    static BeanPostProcessor sabotage(BeanFactory beans) throws IOException {
        try (var which = SabotageAutoConfiguration.class.getClassLoader().getResourceAsStream(Sabotage.RESOURCE)) {
            var lines = new String(Objects.requireNonNull(which).readAllBytes(), UTF_8).split("\n", -1);
            return new Wrapping(Sabotage.valueOf(lines[0]), new Footprints(Path.of(lines[1])), beans);
        }
    }

    private record Wrapping(Sabotage sabotage, Footprints footprints, BeanFactory beans) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (sabotage == Sabotage.LATE_COMMIT && bean instanceof HikariDataSource pool) {
                pool.setMaximumPoolSize(CONNECTIONS);
            }
            if (bean instanceof DataSource source) {
                return new ChangedDataSource(source, sabotage, footprints);
            }
            return ChangedGraph.isGraph(bean) ? ChangedGraph.of(bean, sabotage, footprints, beans) : bean;
        }
    }
}
