package com.tick.support.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

class ExcludedAutoConfigurationsTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(OnlyAutoConfigured.class)
            .withPropertyValues(
                    ExcludedAutoConfigurations.PROPERTY + "[0]=com.tick.",
                    ExcludedAutoConfigurations.PROPERTY + "[1]=org.springframework.boot.jdbc.",
                    ExcludedAutoConfigurations.PROPERTY + "[2]=org.springframework.boot.flyway.",
                    ExcludedAutoConfigurations.PROPERTY + "[3]=org.springframework.boot.kafka.");

    @Test
    void leavesOutExcludedPackagesAndKeepsTheRest() {
        context.run(started -> assertThat(started)
                .hasSingleBean(JsonMapper.class)
                .doesNotHaveBean("dataSource")
                .doesNotHaveBean("kafkaTemplate"));
    }

    @Test
    void keepsThemWithoutTheSetting() {
        context.withPropertyValues(
                        ExcludedAutoConfigurations.PROPERTY + "[3]=none", "spring.kafka.bootstrap-servers=localhost:1")
                .run(started -> assertThat(started).hasBean("kafkaTemplate"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OnlyAutoConfigured {}
}
