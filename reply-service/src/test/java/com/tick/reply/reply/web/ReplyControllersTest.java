package com.tick.reply.reply.web;

import static com.tick.reply.reply.ReplyFixture.ADA;
import static com.tick.reply.reply.ReplyFixture.NOW;
import static com.tick.reply.reply.ReplyFixture.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import com.tick.reply.reply.AddAgentReply;
import com.tick.reply.reply.AddWebReply;
import com.tick.reply.reply.Agent;
import com.tick.reply.reply.DeleteReply;
import com.tick.reply.reply.EditReply;
import com.tick.reply.reply.Message;
import com.tick.reply.reply.Replies;
import com.tick.reply.reply.Reply;
import com.tick.reply.reply.ReplyNotFoundException;
import com.tick.reply.reply.ReplyQueries;
import com.tick.reply.reply.TicketUpdate;
import com.tick.reply.reply.Upload;
import com.tick.reply.reply.Uploads;
import com.tick.reply.ticket.FindTicket;
import com.tick.reply.ticket.TicketNotFoundException;
import com.tick.support.error.Unavailable;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.security.InternalTokens;
import com.tick.support.security.ServiceSecurityAutoConfiguration;
import com.tick.support.security.TokenAutoConfiguration;
import com.tick.support.web.WebSupportAutoConfiguration;
import java.sql.SQLRecoverableException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@WebMvcTest({
    AddReplyController.class,
    ReplyController.class,
    TrackedReplyController.class,
    InternalReplyController.class
})
@Import(ReplySubmission.class)
@ImportAutoConfiguration({
    WebSupportAutoConfiguration.class,
    TokenAutoConfiguration.class,
    ServiceSecurityAutoConfiguration.class
})
@TestPropertySource(properties = "JWT_SECRET=only-for-tests-0123456789-0123456789")
class ReplyControllersTest {

    private static final String FILE = "0b6f5c39-1111-4222-8333-444455556666";

    @Autowired
    MockMvcTester http;

    @Autowired
    InternalTokens tokens;

    @MockitoBean
    FindTicket findTicket;

    @MockitoBean
    ReplyQueries queries;

    @MockitoBean
    Replies replies;

    @MockitoBean
    Uploads uploads;

    @MockitoBean
    IdempotencyKeys keys;

    @MockitoBean
    AddAgentReply addAgentReply;

    @MockitoBean
    AddWebReply addWebReply;

    @MockitoBean
    EditReply editReply;

    @MockitoBean
    DeleteReply deleteReply;

    @Test
    void aNewReplyIsAnsweredAsTheOriginalApiDid() {
        given(addAgentReply.handle(
                        new AddAgentReply.Command(TICKET, ADA, Message.of("On it"), false, TicketUpdate.NONE)))
                .willReturn(aReply("Ada", "On it"));

        var response = http.post()
                .uri("/api/replies")
                .headers(agent())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"ticketId\": 42, \"message\": \"On it\"}");

        assertThat(response)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"success": true, "message": "Reply added successfully", "data":
                          {"id": 5, "ticket_id": 42, "agent_name": "Ada", "message": "On it",
                           "sent_at": "2026-03-01T09:00:00.123456Z"}}
                        """);
    }

    @Test
    void bothSpellingsOfAFieldAreUnderstood() {
        given(addAgentReply.handle(any())).willReturn(aReply("Support", "On it"));

        var response = http.post()
                .uri("/api/replies")
                .headers(agent())
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"ticket_id": 42, "agent_name": "Support", "message": "On it", "internal": true,
                         "status": "closed", "assign": "me",
                         "attachments": [{"id": "%s", "claim_token": "t"}]}
                        """
                                .formatted(FILE));

        assertThat(response).hasStatus(HttpStatus.CREATED);
        then(uploads).should().claim(TICKET, List.of(new Upload(FILE, "t")));
        then(addAgentReply)
                .should()
                .handle(new AddAgentReply.Command(
                        TICKET,
                        new Agent(7L, "Support"),
                        new Message("On it", List.of(FILE)),
                        true,
                        new TicketUpdate("closed", true)));
    }

    @Test
    void aRepeatedRequestIsAnsweredWithTheFirstReply() {
        given(keys.claim(eq("POST /api/replies"), eq("agent:7"), eq("k1"), anyString()))
                .willReturn(new IdempotencyKeys.Claim("c", "o", "5"));
        given(replies.get(5)).willReturn(aReply("Ada", "On it"));

        var response = http.post()
                .uri("/api/replies")
                .headers(agent())
                .header("Idempotency-Key", "k1")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"ticketId\": 42, \"message\": \"On it\"}")
                .exchange();

        assertThat(response).hasStatus(HttpStatus.CREATED).containsHeader("Idempotent-Replayed");
        assertThat(response).bodyJson().extractingPath("$.data.id").isEqualTo(5);
        then(addAgentReply).should(never()).handle(any());
    }

    @Test
    void aKeyWhoseRequestFailedIsFreeAgain() {
        var claim = new IdempotencyKeys.Claim("c", "o", null);
        given(keys.claim(any(), any(), any(), any())).willReturn(claim);
        given(addAgentReply.handle(any())).willThrow(new TicketNotFoundException(TICKET));

        var response = http.post()
                .uri("/api/replies")
                .headers(agent())
                .header("Idempotency-Key", "k1")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"ticketId\": 42, \"message\": \"On it\"}");

        assertThat(response).hasStatus(HttpStatus.NOT_FOUND);
        then(keys).should().release(claim);
    }

    @Test
    void whatIsWrongWithARequestIsSaidByField() {
        var response = http.post()
                .uri("/api/replies")
                .headers(agent())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"message\": \"On it\", \"attachments\": [{\"id\": \"../etc\", \"claimToken\": \"t\"}]}");

        assertThat(response)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("ticketId", "attachments[0].id");
    }

    @Test
    void aViewerMayReadAndNotWrite() {
        given(queries.after(eq(TICKET), any(), anyInt(), eq(false))).willReturn(List.of());

        assertThat(http.get().uri("/api/replies/42").headers(viewer())).hasStatusOk();
        assertThat(http.delete().uri("/api/replies/5").headers(viewer())).hasStatus(HttpStatus.FORBIDDEN);
        then(deleteReply).should(never()).handle(any());
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() {
        var nobody = bearer("anonymous", Map.of(), "anyone");

        assertThat(http.get().uri("/api/replies/42").headers(nobody)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get().uri("/api/replies/42")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aCustomersLinkOpensNothingOfTheAgents() {
        assertThat(http.get().uri("/api/replies/42").headers(customer())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/internal/replies/5").headers(customer())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/internal/tickets/42/replies").headers(agent()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aListGoesOnWhereItsCursorSays() {
        given(queries.after(TICKET, ReplyQueries.Place.BEGINNING, 2, false)).willReturn(List.of(aView(1), aView(2)));
        given(queries.after(TICKET, aView(1).place(), 2, false)).willReturn(List.of(aView(2)));

        var first = http.get().uri("/api/replies/42?limit=1").headers(agent()).exchange();
        var second = http.get()
                .uri("/api/replies/42?limit=1&after={after}", aView(1).sentAt() + "_1")
                .headers(agent())
                .exchange();

        assertThat(first).bodyJson().extractingPath("$.page.next").isEqualTo(aView(1).sentAt() + "_1");
        assertThat(second).bodyJson().extractingPath("$.data[0].id").isEqualTo(2);
        assertThat(second).bodyJson().extractingPath("$.page.next").isNull();
    }

    @Test
    void theNewestPageLeadsBackwards() {
        given(queries.before(TICKET, ReplyQueries.Place.END, 2, false)).willReturn(List.of(aView(2), aView(3)));
        given(queries.before(TICKET, aView(3).place(), 2, false)).willReturn(List.of(aView(2)));

        var newest = http.get()
                .uri("/api/replies/42?limit=1&newest=true")
                .headers(agent())
                .exchange();
        var older = http.get()
                .uri("/api/replies/42?limit=1&before={before}", aView(3).sentAt() + "_3")
                .headers(agent())
                .exchange();

        assertThat(newest).bodyJson().extractingPath("$.data[0].id").isEqualTo(3);
        assertThat(newest).bodyJson().extractingPath("$.page.previous").isEqualTo(aView(3).sentAt() + "_3");
        assertThat(newest).bodyJson().extractingPath("$.page.next").isNull();
        assertThat(older).bodyJson().extractingPath("$.data[0].id").isEqualTo(2);
        assertThat(older).bodyJson().doesNotHavePath("$.page.previous");
        assertThat(older).bodyJson().extractingPath("$.page.next").isEqualTo(aView(2).sentAt() + "_2");
    }

    @Test
    void aProgramAnswersUnderTheNameOfItsTokenUnlessItGivesAnother() {
        given(addAgentReply.handle(any())).willReturn(aReply("Shop", "On it"));

        var response = http.post()
                .uri("/api/replies")
                .headers(bearer("token:3", Map.of("name", "Shop"), "anyone", "viewer", "agent"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"ticketId\": 42, \"message\": \"On it\"}");

        assertThat(response).hasStatus(HttpStatus.CREATED);
        then(addAgentReply)
                .should()
                .handle(new AddAgentReply.Command(
                        TICKET, new Agent(null, "Shop"), Message.of("On it"), false, TicketUpdate.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            POST; /api/replies;        {"ticketId":0,"message":"x"};                     ticketId
            POST; /api/replies;        {"ticketId":"42","message":"x"};                  ticketId
            POST; /api/replies;        {"ticketId":1.5,"message":"x"};                   ticketId
            POST; /api/replies;        {"ticketId":42};                                  message
            POST; /api/replies;        {"ticketId":42,"message":"  "};                   message
            POST; /api/replies;        {"ticketId":42,"message":5};                      message
            POST; /api/replies;        {"ticketId":42,"message":"a\\u0000b"};             message
            POST; /api/replies;        {"ticketId":42,"message":"a\\u001bb"};             message
            POST; /api/replies;        {"ticketId":42,"message":"\\ud83d"};               message
            POST; /api/replies;        {"ticketId":42,"message":"x","message":"y"};      message
            POST; /api/replies;        {"ticketId":42,"message":"x","agentName":"a\\nb"}; agentName
            POST; /api/replies;        {"ticketId":42,"message":"x","agentName":["a"]};  agentName
            POST; /api/replies;        {"ticketId":42,"message":"x","internal":"yes"};   internal
            POST; /api/replies;        {"ticketId":42,"message":"x","attachments":{}};   attachments
            POST; /api/replies;        {"ticketId":42,"message":"x","attachments":[null]}; attachments[0]
            POST; /api/replies;        {"ticketId":42,"message":"x","id":7};             id
            PUT;  /api/replies/5;      {"message":""};                                   message
            PUT;  /api/replies/5;      {"message":"x","agent_name":7};                   agentName
            PUT;  /api/replies/5;      {"message":"x","internal":true};                  internal
            POST; /api/track/replies;  {"message":""};                                   message
            POST; /api/track/replies;  {"message":"\\u2800\\u200b\\u3164"};              message
            PUT;  /api/replies/5;      {"message":"\\u2800\\u3164"};                       message
            POST; /api/track/replies;  {"message":"x","internal":true};                  internal
            POST; /api/track/replies;  {"message":"x","agentName":"Support"};            agentName
            POST; /api/track/replies;  {"message":"x","attachments":[{"id":"7","claimToken":"t"}]}; attachments[0].id
            """)
    void aFieldThatDoesNotFitIsNamed(String method, String path, String body, String field) {
        var response = http.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(path.contains("track") ? customer() : agent())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);

        assertThat(response)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
    }

    @Test
    void wordsAreCountedAsPeopleCountThem() {
        given(editReply.handle(any())).willReturn(aReply("Ada", "x"));

        assertThat(edit("🔥".repeat(10_000))).hasStatusOk();
        assertThat(edit("🔥".repeat(10_001))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MockMvcTester.MockMvcRequestBuilder edit(String message) {
        return http.put()
                .uri("/api/replies/5")
                .headers(agent())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"message\": \"" + message + "\"}");
    }

    @Test
    void aCursorFromElsewhereIsRefused() {
        for (var cursor : List.of("x", "_", "2026-03-01T09:00:00Z_x", "5")) {
            assertThat(http.get().uri("/api/replies/42?after={after}", cursor).headers(agent()))
                    .hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(http.get().uri("/api/replies/42?before={before}", cursor).headers(agent()))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void aLimitBeyondReasonIsRefused() {
        for (var limit : List.of("0", "501", "x")) {
            assertThat(http.get().uri("/api/replies/42?limit={limit}", limit).headers(agent()))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void whenTheTicketCannotBeLookedUpTheClientMayTryAgain() {
        given(findTicket.handle(TICKET)).willThrow(new Unavailable("ticket-service", null));

        assertThat(http.get().uri("/api/replies/42").headers(agent()))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .containsHeader(HttpHeaders.RETRY_AFTER);
    }

    @Test
    void whenTwoTransactionsWaitForEachOtherTheOneThatGaveWayMayBeTriedAgain() {
        willThrow(new CannotAcquireLockException("deadlock")).given(deleteReply).handle(any());

        assertThat(http.delete().uri("/api/replies/5").headers(agent()))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .containsHeader(HttpHeaders.RETRY_AFTER);
    }

    @Test
    void whenTheDatabaseGoesAwayInTheMiddleTheClientIsToldToLookFirst() {
        willThrow(new IllegalStateException("no rollback", new SQLRecoverableException("Communications link failure")))
                .given(deleteReply)
                .handle(any());

        assertThat(http.delete().uri("/api/replies/5").headers(agent()))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .containsHeader(HttpHeaders.RETRY_AFTER)
                .bodyText()
                .contains("Check whether it was saved")
                .doesNotContain("Communications");
    }

    @Test
    void anUnknownReplyIsAProblemTheClientCanSwitchOn() {
        willThrow(new ReplyNotFoundException(5)).given(deleteReply).handle(any());

        assertThat(http.delete().uri("/api/replies/5").headers(agent()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:tick:problem:reply-not-found");
    }

    @Test
    void aCustomerAnswersOnTheTicketOfTheLinkAlone() {
        given(addWebReply.handle(new AddWebReply.Command(TICKET, Message.of("Any news?"))))
                .willReturn(aReply("Grace", "Any news?"));

        var response = http.post()
                .uri("/api/track/replies")
                .headers(customer())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"message\": \"Any news?\"}");

        assertThat(response).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aDeletedReplyKeepsItsWordsFromTheSender() {
        given(queries.get(5))
                .willReturn(new ReplyQueries.View(
                        5, TICKET, "agent", "Ada", "secret", false, "dashboard", List.of(), NOW, NOW, NOW));

        var response = http.get()
                .uri("/internal/replies/5")
                .headers(bearer("service:notification-service", Map.of(), "replies.read"))
                .exchange();

        assertThat(response).bodyJson().extractingPath("$.deleted").isEqualTo(true);
        assertThat(response).bodyText().doesNotContain("secret");
    }

    @TestConfiguration
    static class WithoutDatabase {

        @Bean
        TransactionOperations transaction() {
            return TransactionOperations.withoutTransaction();
        }
    }

    private HttpHeaders agent() {
        return bearer("agent:7", Map.of("name", "Ada"), "anyone", "viewer", "agent");
    }

    private HttpHeaders viewer() {
        return bearer("agent:8", Map.of("name", "Vic"), "anyone", "viewer");
    }

    private HttpHeaders customer() {
        return bearer("customer:42", Map.of("ticket", "42"), "anyone", "customer");
    }

    private HttpHeaders bearer(String subject, Map<String, String> claims, String... scopes) {
        var headers = new HttpHeaders();
        headers.setBearerAuth(tokens.mint("reply-service", subject, List.of(scopes), claims));
        return headers;
    }

    private static Reply aReply(String name, String message) {
        var reply = Reply.byAgent(TICKET, new Agent(7L, name), Message.of(message), false, TicketUpdate.NONE, NOW);
        ReflectionTestUtils.setField(reply, "id", 5L);
        return reply;
    }

    private static ReplyQueries.View aView(long id) {
        return new ReplyQueries.View(
                id, TICKET, "agent", "Ada", "Hello", false, "dashboard", List.of(), NOW, NOW, null);
    }
}
