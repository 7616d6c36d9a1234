package com.tick.support.messaging;

import com.tick.support.event.EventAutoConfiguration;
import com.tick.support.event.EventCodec;
import com.tick.support.event.Topics;
import com.tick.support.outbox.OutboxAutoConfiguration;
import com.tick.support.telemetry.Traces;
import com.tick.support.wakeup.WakeUps;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Consumes events for the {@link ListensTo} beans of every service that has a database and speaks to Kafka. */
@AutoConfiguration(after = {EventAutoConfiguration.class, OutboxAutoConfiguration.class})
@ConditionalOnClass({KafkaTemplate.class, JdbcClient.class})
public class MessagingAutoConfiguration {

    /** What topics keep, and a day. What was published again at the end of the outbox's retention still meets the inbox. */
    private static final Duration LONGEST_ON_THE_WAY = Duration.ofDays(8);

    @Bean
    DefaultKafkaConsumerFactoryCustomizer abandonedCommits() {
        return consumers -> consumers.addPostProcessor(AbandonedCommits::in);
    }

    @Bean
    Listeners eventListeners(ApplicationContext context) {
        return new Listeners(context.getBeansWithAnnotation(ListensTo.class).values());
    }

    @Bean
    Parking parking(JdbcOperations jdbc, WakeUps wakeUps) {
        return new Parking(jdbc, wakeUps);
    }

    @Bean
    RecordReader recordReader(EventCodec codec, Listeners listeners) {
        return new RecordReader(codec, listeners);
    }

    @Bean
    RecordHandler recordHandler(RecordReader reader, Listeners listeners, JdbcOperations jdbc, Traces traces) {
        return new RecordHandler(reader, listeners, new Inbox(jdbc), traces);
    }

    @Bean
    EventConsumer eventConsumer(
            RecordReader reader,
            RecordHandler handler,
            Parking parking,
            PlatformTransactionManager transactions,
            Clock clock,
            MeterRegistry meters) {
        return new EventConsumer(reader, handler, parking, new TransactionTemplate(transactions), clock, meters);
    }

    @Bean
    EventContainer eventContainer(
            ConsumerFactory<String, byte[]> consumers,
            Listeners listeners,
            EventConsumer consumer,
            Topics topics,
            @Value("${spring.application.name}") String group,
            @Value("${tick.consumer.threads:2}") int threads,
            @Value("${tick.consumer.pace:10ms}") Duration pace) {
        return new EventContainer(consumers, listeners, consumer, topics, group, threads, pace);
    }

    @Bean
    ParkedRetry parkedRetry(
            RecordHandler handler,
            Parking parking,
            PlatformTransactionManager transactions,
            Clock clock,
            WakeUps wakeUps,
            @Value("${tick.outbox.retention:7d}") Duration outboxRetention) {
        return new ParkedRetry(
                handler,
                parking,
                new TransactionTemplate(transactions),
                clock,
                wakeUps.of(ParkedRetry.WAKE_UP),
                outboxRetention.plus(LONGEST_ON_THE_WAY));
    }

    @Bean
    ConsumerHealth consumersHealthIndicator(
            EventContainer container, ParkedRetry retry, Parking parking, MeterRegistry meters) {
        for (var state : Parking.State.values()) {
            meters.gauge("tick.inbox.waiting", Tags.of("state", state.name()), parking, it -> it.count(state));
        }
        return new ConsumerHealth(container, retry);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, WakeUps wakeUps) {
        return new DeadLetters(jdbc, wakeUps);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    DeadLetterController deadLetterController(DeadLetters deadLetters, Clock clock) {
        return new DeadLetterController(deadLetters, clock);
    }
}
