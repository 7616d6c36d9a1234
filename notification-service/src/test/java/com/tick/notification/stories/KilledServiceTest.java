package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One kill -9 meets five replies, each at another point of its way to WhatsApp. No one is lost, and no one is doubled
 * except where nobody can know, which shows.
 */
@NotificationStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    private final String beforeClaim = Customer.newDigits();
    private final String afterClaim = Customer.newDigits();
    private final String bytesWritten = Customer.newDigits();
    private final String answerOnTheWire = Customer.newDigits();
    private final String beforeCommit = Customer.newDigits();

    private RealService service;
    private Phones phones;
    private Desk desk;

    @BeforeAll
    void kill() throws Exception {
        service = RealService.with(neighbour);
        phones = service.phones();
        desk = new Desk(service, phones, tickets, neighbour);
        long first = desk.openConversation(beforeClaim);
        long second = desk.openConversation(afterClaim);
        long third = desk.openConversation(bytesWritten);
        long fourth = desk.openConversation(answerOnTheWire);
        long fifth = desk.openConversation(beforeCommit);

        service.wire().hold(bytesWritten, Wire.Hold.WRITTEN);
        service.wire().hold(answerOnTheWire, Wire.Hold.ANSWERED);
        service.wire().hold(beforeCommit, Wire.Hold.ANSWERED);
        desk.answer(third, "third");
        desk.answer(fourth, "fourth");
        desk.answer(fifth, "fifth");
        await().atMost(SOON)
                .until(() -> service.wire().holds(bytesWritten)
                        && service.wire().holds(answerOnTheWire)
                        && service.wire().holds(beforeCommit));
        try (var lock = lockedRow(beforeCommit)) {
            service.wire().release(beforeCommit);
            await().atMost(SOON).until(this::somebodyWaitsForTheLock);
            long kept = desk.answer(first, "first", neighbour::keepsWordsBackOf);
            await().atMost(SOON).until(() -> neighbour.wasAskedFor(kept));
            service.wire().takeNoConnections();
            desk.answer(second, "second");
            await().atMost(SOON).until(() -> desk.states(afterClaim).contains("REPLY SENDING"));
            service.kill();
            lock.rollback();
        }
        neighbour.givesWords();
        service.wire().release(bytesWritten);
        service.wire().release(answerOnTheWire);
        service.wire().takeConnections();
        service.start();
        await().atMost(SOON).until(() -> desk.states(afterClaim).contains("REPLY UNKNOWN"));
    }

    @AfterAll
    void lettingGo() {
        neighbour.givesWords();
    }

    @Test
    void killedBeforeTheClaimTheReplyGoesOutOnce() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.states(beforeClaim)).contains("REPLY DELIVERED"));

        assertThat(phones.texts(beforeClaim)).containsOnlyOnce("first");
    }

    @Test
    void killedAfterTheClaimTheReplyIsSentAgainOnceAndMarked() {
        desk.waitedForStatuses(afterClaim);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.states(afterClaim)).contains("REPLY DELIVERED"));
        assertThat(phones.texts(afterClaim)).containsOnlyOnce("second");
    }

    @Test
    void killedWithTheBytesWrittenButNotReadTheReplyIsSentAgainOnceAndMarked() {
        desk.waitedForStatuses(bytesWritten);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.states(bytesWritten)).contains("REPLY DELIVERED"));
        assertThat(phones.texts(bytesWritten)).containsOnlyOnce("third");
    }

    @Test
    void killedWithTheAnswerOnTheWireTheStatusSettlesItAndNothingIsSentAgain() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.states(answerOnTheWire)).contains("REPLY DELIVERED"));

        assertThat(phones.texts(answerOnTheWire)).containsOnlyOnce("fourth");
    }

    @Test
    void killedBeforeTheOutcomeIsCommittedTheStatusSettlesItAndNothingIsSentAgain() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.states(beforeCommit)).contains("REPLY DELIVERED"));

        assertThat(phones.texts(beforeCommit)).containsOnlyOnce("fifth");
    }

    private Connection lockedRow(String recipient) throws SQLException {
        var connection = service.connect();
        connection.setAutoCommit(false);
        // this row and not the gaps around it, where other messages want to go
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (var statement = connection.prepareStatement(
                "select id from messages where recipient = ? and kind = 'REPLY' for update")) {
            statement.setString(1, recipient);
            statement.executeQuery();
        }
        return connection;
    }

    private boolean somebodyWaitsForTheLock() {
        return service.jdbc()
                        .sql(
                                """
                                select count(*) from information_schema.processlist
                                where info like '%from messages%for update%' and info not like '%processlist%'
                                """)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
