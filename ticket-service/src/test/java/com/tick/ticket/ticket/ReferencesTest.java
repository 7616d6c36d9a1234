package com.tick.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private final List<String> drawn = new ArrayList<>();

    @RepeatedTest(20)
    void aReferenceHasNoCharactersThatLookAlike() {
        var ticket = new References().withFresh(TicketFixture::aTicketCalled);

        assertThat(ticket.reference()).matches("TK-[2-9A-HJKMNP-TV-Z]{8}");
    }

    @Test
    void anotherIsDrawnWhenOneIsTaken() {
        var ticket = new References().withFresh(it -> takenBefore(it, 3));

        assertThat(drawn).hasSize(3).doesNotHaveDuplicates().endsWith(ticket.reference());
    }

    @Test
    void drawsAreBounded() {
        var alwaysTheSame = new References(new Random() {
            @Override
            public int nextInt(int bound) {
                return 0;
            }
        });

        assertThatThrownBy(() -> alwaysTheSame.withFresh(it -> takenBefore(it, Integer.MAX_VALUE)))
                .isInstanceOf(ReferenceTakenException.class);
        assertThat(drawn).hasSize(5).containsOnly("TK-22222222");
    }

    private Ticket takenBefore(String reference, int draw) {
        drawn.add(reference);
        if (drawn.size() < draw) {
            throw new ReferenceTakenException(reference);
        }
        return TicketFixture.aTicketCalled(reference);
    }
}
