package com.tick.support.search.index;

import com.tick.support.wakeup.WakeUpAutoConfiguration;
import com.tick.support.wakeup.WakeUps;
import org.apache.lucene.index.IndexWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An index for a service that has texts to be found. */
@AutoConfiguration(after = WakeUpAutoConfiguration.class)
@ConditionalOnClass({IndexWriter.class, JdbcClient.class})
@ConditionalOnBean(TextSource.class)
@EnableConfigurationProperties(SearchSettings.class)
public class SearchIndexAutoConfiguration {

    @Bean
    Generations searchIndexGenerations(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Generations(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    SearchIndex searchIndex(Generations generations, WakeUps wakeUps) {
        return new SearchIndex(generations, wakeUps);
    }

    @Bean
    IndexFollower searchIndexFollower(
            SearchIndex index,
            TextSource source,
            Generations generations,
            PlatformTransactionManager transactions,
            SearchSettings settings,
            @Value("${spring.application.name}") String service,
            WakeUps wakeUps) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // what somebody has not committed yet is not to be found
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new IndexFollower(index, source, generations, reading, settings, service, wakeUps);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    SearchIndexController searchIndexController(SearchIndex index) {
        return new SearchIndexController(index);
    }
}
