package com.tick.support.test.statements;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets tests count statements: of work they do themselves, and of requests in modules that say {@code tick.test.statements=true}. */
@AutoConfiguration
@ConditionalOnClass(DelegatingDataSource.class)
public class StatementCountsAutoConfiguration {

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new CountingDataSource(database) : bean;
            }
        };
    }

    /** Requests are told from what goes on beside them by a filter. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("tick.test.statements")
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class OfRequests {

        @Bean
        StatementCounts statementCounts() {
            return new StatementCounts();
        }

        @Bean
        FilterRegistrationBean<StatementCounts> statementCountsFilter(StatementCounts counts) {
            var filter = new FilterRegistrationBean<>(counts);
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }
}
