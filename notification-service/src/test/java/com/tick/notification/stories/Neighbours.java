package com.tick.notification.stories;

import com.tick.support.outbox.Outbox;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody this service talks to. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {

    static final String NUMBER = "106000000000001";
    static final String SECOND_NUMBER = "106000000000002";
    static final String SECRET = "story-app-secret";
    static final String OLD_SECRET = "story-app-secret-before-rotation";
    static final String VERIFY_TOKEN = "story-verify-token";

    @Bean(destroyMethod = "close")
    FakeNeighbour neighbour() {
        return new FakeNeighbour();
    }

    @Bean
    DynamicPropertyRegistrar settings(FakeNeighbour neighbour) {
        return settings -> {
            settings.add("tick.whatsapp.api-url", () -> neighbour.address() + "/v25.0");
            settings.add("tick.whatsapp.phone-number-id", () -> NUMBER + "," + SECOND_NUMBER);
            settings.add("tick.whatsapp.access-token", () -> "story-token");
            settings.add("tick.whatsapp.verify-token", () -> VERIFY_TOKEN);
            settings.add("tick.whatsapp.app-secret", () -> SECRET + ", " + OLD_SECRET);
            settings.add("tick.whatsapp.first-probe-after", () -> "300ms");
            settings.add("tick.services.reply-service", neighbour::address);
            settings.add("tick.services.ticket-service", neighbour::address);
            settings.add("tick.services.attachment-service", neighbour::address);
        };
    }

    @Bean
    TicketServiceStandIn ticketService(Outbox outbox, PlatformTransactionManager transactions) {
        return new TicketServiceStandIn(outbox, transactions);
    }

    @Bean
    Customer.Phones phones(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Customer.Phones(jdbc, new TransactionTemplate(transactions));
    }
}
