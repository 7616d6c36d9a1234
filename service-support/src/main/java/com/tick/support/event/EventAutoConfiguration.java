package com.tick.support.event;

import org.apache.avro.Schema;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Events as bytes on Kafka, in every service that speaks to Kafka. */
@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass({KafkaTemplate.class, Schema.class})
public class EventAutoConfiguration {

    @Bean
    Topics topics(KafkaAdmin admin, @Value("${tick.kafka.partitions:6}") int partitions) {
        return new Topics(admin, partitions);
    }

    @Bean
    SchemaTopic schemaTopic(Topics topics, ConsumerFactory<String, byte[]> consumers) {
        return new SchemaTopic(topics, consumers.getConfigurationProperties());
    }

    @Bean
    EventCodec eventCodec(SchemaTopic schemas, @Value("${tick.events.package}") String trustedPackage) {
        return new EventCodec(schemas, trustedPackage);
    }
}
