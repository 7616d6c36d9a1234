package com.tick.support.idempotency;

import com.tick.support.web.WebSupportAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Repeatable requests for every service that has a database and serves HTTP from servlets. */
@AutoConfiguration(
        after = WebSupportAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration"
        })
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean(JdbcClient.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class IdempotencyAutoConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new IdempotencyKeys(jdbc, transactions, clock);
    }

    @Bean
    IdempotencyPruning idempotencyPruning(IdempotencyKeys keys) {
        return new IdempotencyPruning(keys);
    }

    @Bean
    StillRunningAdvice stillRunningAdvice() {
        return new StillRunningAdvice();
    }
}
