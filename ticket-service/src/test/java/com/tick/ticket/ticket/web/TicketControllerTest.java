package com.tick.ticket.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

import com.tick.support.security.ServiceSecurityAutoConfiguration;
import com.tick.support.security.TokenAutoConfiguration;
import com.tick.support.test.TestTokens;
import com.tick.support.web.WebSupportAutoConfiguration;
import com.tick.ticket.ticket.Actor;
import com.tick.ticket.ticket.AssignTicket;
import com.tick.ticket.ticket.ChangeStatus;
import com.tick.ticket.ticket.SearchTickets;
import com.tick.ticket.ticket.TicketCounts;
import com.tick.ticket.ticket.TicketNotFoundException;
import com.tick.ticket.ticket.TicketQueries;
import com.tick.ticket.ticket.TicketStatus;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(
        controllers = TicketController.class,
        properties = {"JWT_SECRET=" + TestTokens.JWT_SECRET, "spring.config.import=classpath:service-support.yml"})
@ImportAutoConfiguration({
    WebSupportAutoConfiguration.class,
    TokenAutoConfiguration.class,
    ServiceSecurityAutoConfiguration.class
})
class TicketControllerTest {

    @Autowired
    MockMvcTester http;

    @MockitoBean
    TicketQueries queries;

    @MockitoBean
    SearchTickets search;

    @MockitoBean
    TicketCounts counts;

    @MockitoBean
    ChangeStatus changeStatus;

    @MockitoBean
    AssignTicket assignTicket;

    @Test
    void aChangeNamesTheAgentAndTheVersionItRestsOn() {
        given(changeStatus.handle(new ChangeStatus.Command(7, TicketStatus.CLOSED, Actor.agent(1, "Grace"), 3L)))
                .willReturn(aTicket());

        var answer = http.put()
                .uri("/api/tickets/7/status")
                .header("Authorization", agent())
                .header("If-Match", "W/\"3\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"status\":\"closed\"}");

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"3\"");
    }

    @Test
    void anUnknownTicketIsAProblemTheClientCanSwitchOn() {
        given(queries.get(anyLong(), any())).willThrow(new TicketNotFoundException(7));

        assertThat(http.get().uri("/api/tickets/7").header("Authorization", agent()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:tick:problem:ticket-not-found");
    }

    @Test
    void aFailureTellsTheClientNothingButItsIncidentNumber() {
        willThrow(new IllegalStateException("jdbc:mysql://secret"))
                .given(changeStatus)
                .handle(any());

        assertThat(http.put()
                        .uri("/api/tickets/7/status")
                        .header("Authorization", agent())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"status\":\"closed\"}"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .contains("incident")
                .doesNotContain("secret");
    }

    private static TicketQueries.View aTicket() {
        return new TicketQueries.View(
                7,
                "TK-23456789",
                "Ada",
                null,
                null,
                null,
                "Fire",
                null,
                null,
                "closed",
                "web",
                false,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                "c0ffee",
                null,
                new TicketQueries.LastMessage(Instant.EPOCH, "customer"),
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                3);
    }

    private static String agent() {
        return TestTokens.bearer("ticket-service", "agent:1", Map.of("name", "Grace"), "anyone", "viewer", "agent");
    }
}
