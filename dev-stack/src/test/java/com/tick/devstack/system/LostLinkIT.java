package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LostLinkIT {

    private static RunningStack stack;

    @BeforeAll
    static void startTheStack() throws Exception {
        stack = RunningStack.get();
    }

    @Test
    void aCustomerWhoHasLostTheLinkGetsItOnThePhoneAndItOpensTheTicket() throws Exception {
        var phone = new Phone(stack);
        var customer = new Browser(stack.gateway());
        var opened = customer.send(
                "POST",
                "/api/tickets",
                Map.of(
                        "name", "Mary Somerville",
                        "email", "mary@example.com",
                        "mobile", phone.number(),
                        "description", "The telescope is out of focus"));
        var ticket = Browser.json(opened.body()).path("data");
        phone.linkOf(1);

        var asked = customer.send("POST", "/api/track/link", Map.of("mobile", phone.number()));

        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).doesNotContain(ticket.path("reference").asString());
        var link = URI.create(phone.linkOf(2));
        assertThat(link.getPath()).isEqualTo("/t/" + ticket.path("reference").asString());
        var tracked = new Browser(stack.gateway(), Map.of("X-Ticket-Token", link.getFragment())).get("/api/track");
        assertThat(tracked.at("/data/ticket/reference")).isEqualTo(ticket.path("reference"));
        assertThat(tracked.at("/data/ticket/description").asString()).isEqualTo("The telescope is out of focus");
    }
}
