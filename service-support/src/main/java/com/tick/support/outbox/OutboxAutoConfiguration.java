package com.tick.support.outbox;

import com.tick.support.event.EventAutoConfiguration;
import com.tick.support.event.SchemaTopic;
import com.tick.support.event.Topics;
import com.tick.support.leadership.LeaderElections;
import com.tick.support.leadership.LeadershipAutoConfiguration;
import com.tick.support.telemetry.TelemetryAutoConfiguration;
import com.tick.support.telemetry.Traces;
import com.tick.support.wakeup.WakeUpAutoConfiguration;
import com.tick.support.wakeup.WakeUps;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** The outbox of every service that has a database and speaks to Kafka. */
@AutoConfiguration(
        after = {
            EventAutoConfiguration.class,
            LeadershipAutoConfiguration.class,
            TelemetryAutoConfiguration.class,
            WakeUpAutoConfiguration.class
        },
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ConditionalOnClass({KafkaTemplate.class, JdbcClient.class})
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxAutoConfiguration {

    @Bean
    OutboxWakeUp outboxWakeUp(WakeUps wakeUps) {
        return new OutboxWakeUp(wakeUps);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, OutboxWakeUp relay, Traces traces) {
        return new JdbcOutbox(jdbc, relay, traces);
    }

    @Bean
    RelayState relayState(JdbcClient jdbc, MeterRegistry meters) {
        return new RelayState(jdbc, meters);
    }

    @Bean
    OutboxRelay outboxRelay(
            DataSource database,
            LeaderElections elections,
            ProducerFactory<String, byte[]> producers,
            SchemaTopic schemas,
            Topics topics,
            OutboxWakeUp wakeUp,
            OutboxSettings settings,
            RelayState state,
            Environment environment) {
        var published = Objects.requireNonNull(Binder.get(environment)
                .bind("tick.topics", Bindable.listOf(String.class))
                .orElse(List.of()));
        return new OutboxRelay(
                database,
                elections,
                () -> new Publisher(new KafkaTemplate<>(Publisher.ownProducer(producers)), schemas, topics, published),
                wakeUp,
                settings,
                state);
    }

    /** Part of liveness: only a restart brings a relay back whose thread has ended. */
    @Bean
    HealthIndicator relayHealthIndicator(OutboxRelay relay) {
        return () -> relay.alive() ? Health.up().build() : Health.down().build();
    }

    @Bean
    Reemissions reemissions(JdbcClient jdbc) {
        return new Reemissions(jdbc);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    ReemissionController reemissionController(
            Reemissions reemissions, OutboxWakeUp wakeUp, PlatformTransactionManager transactions) {
        return new ReemissionController(new RequestReemission(reemissions, wakeUp, transactions), reemissions);
    }
}
