package com.tick.support.test;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets a {@link StatementCounter} hear what a service asks its database. */
@AutoConfiguration
@ConditionalOnClass(DelegatingDataSource.class)
public class StatementCounterAutoConfiguration {

    @Bean
    static BeanPostProcessor statementCounter() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? StatementCounter.listeningTo(database) : bean;
            }
        };
    }
}
