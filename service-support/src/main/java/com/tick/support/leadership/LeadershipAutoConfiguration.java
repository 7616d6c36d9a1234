package com.tick.support.leadership;

import com.tick.support.wakeup.WakeUpAutoConfiguration;
import com.tick.support.wakeup.WakeUps;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leader election for every service that has a database. */
@AutoConfiguration(
        after = WakeUpAutoConfiguration.class,
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@ConditionalOnClass(JdbcClient.class)
@EnableConfigurationProperties(LeadershipSettings.class)
public class LeadershipAutoConfiguration {

    @Bean
    LeaderElections leaderElections(
            DataSource database, LeadershipSettings settings, WakeUps wakeUps, MeterRegistry meters) {
        return new LeaderElections(database, settings.lease(), wakeUps, meters);
    }

    @Bean
    LeaderTransactions leaderTransactions(DataSource database) {
        return new LeaderTransactions(database);
    }

    @Bean
    @ConditionalOnBean(LeaderTask.class)
    LeaderTaskRunner leaderTaskRunner(List<LeaderTask> tasks, LeaderElections elections, WakeUps wakeUps, Clock clock) {
        return new LeaderTaskRunner(tasks, elections, wakeUps, clock);
    }
}
