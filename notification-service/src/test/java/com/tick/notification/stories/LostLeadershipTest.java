package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tick.notification.delivery.ResolveUnknownDelivery;
import com.tick.support.leadership.LeaderElections;
import com.tick.support.leadership.LeaseLostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy that stood still while another took over does not change what that one does now. */
@NotificationStory
class LostLeadershipTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    Customer.Phones phones;

    @Autowired
    ResolveUnknownDelivery settleUnknown;

    @Autowired
    LeaderElections elections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void lateTransactionChangesNoMessage() {
        var ada = new Customer(port);
        tickets.webTicket(ada.digits());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED ACCEPTED"));
        become(ada, "SENDING");
        var election = elections.of("stood-still", () -> {});
        election.start();
        await().atMost(SOON).until(() -> election.leadership().isPresent());
        var late = election.leadership().orElseThrow();

        change("update leader_leases set epoch = epoch + 1 where role = 'stood-still'");

        assertThatThrownBy(() -> late.call(() -> {
                    settleUnknown.afterCrash();
                    return null;
                }))
                .isInstanceOf(LeaseLostException.class);
        assertThat(phones.states(ada)).containsExactly("RECEIVED SENDING");
        become(ada, "ACCEPTED");
        election.stop();
    }

    private void become(Customer customer, String state) {
        change("update messages set state = '%s', sending_since = utc_timestamp(6) where recipient = '%s'"
                .formatted(state, customer.digits()));
    }

    private void change(String sql) {
        transaction.executeWithoutResult(it -> jdbc.sql(sql).update());
    }
}
