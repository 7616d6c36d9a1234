package com.tick.support.wakeup;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wake-ups within and between the instances of every service that has a database. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ConditionalOnClass(JdbcClient.class)
public class WakeUpAutoConfiguration {

    @Bean
    WakeUps wakeUps() {
        return new WakeUps();
    }

    @Bean
    SignalExchange signalExchange(DataSource database, WakeUps wakeUps, MeterRegistry meters) {
        var exchange = new SignalExchange(new InstanceTable(database), wakeUps);
        meters.gauge("tick.instances.others", exchange, SignalExchange::others);
        return exchange;
    }
}
