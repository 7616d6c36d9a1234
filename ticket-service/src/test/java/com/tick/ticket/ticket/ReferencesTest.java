package com.tick.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

class ReferencesTest {

    @RepeatedTest(20)
    void aReferenceHasNoCharactersThatLookAlike() {
        assertThat(new References().freshFor(new InMemoryTickets())).matches("TK-[2-9A-HJKMNP-TV-Z]{8}");
    }
}
