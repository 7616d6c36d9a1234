package com.tick.torture.release;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ProducerFactory;

/** Lets the service that finds it on its class path write events as the next release would. */
@AutoConfiguration
public class NextReleaseAutoConfiguration {

    @Bean
    static BeanPostProcessor nextRelease() {
        return new Rewriting();
    }

    private record Rewriting() implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof ProducerFactory<?, ?> factory) {
                factory.updateConfigs(
                        Map.of(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(NextReleaseWriter.class.getName())));
            }
            return bean;
        }
    }
}
