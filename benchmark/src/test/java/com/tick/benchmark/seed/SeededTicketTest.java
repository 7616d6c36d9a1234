package com.tick.benchmark.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededTicketTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static SeededTicket ticket(long id) {
        return SeededTicket.of(id, NOW, Duration.ofDays(10));
    }

    @Test
    void isTheSameWhoeverAsks() {
        assertThat(ticket(77)).isEqualTo(ticket(77));
    }

    @Test
    void hasAReferenceOfItsOwn() {
        var references = LongStream.range(0, 20_000)
                .mapToObj(id -> ticket(id).reference())
                .toList();

        assertThat(references).doesNotHaveDuplicates().allMatch(text -> text.matches("TK-[2-9A-HJKMNP-TV-Z]{8}"));
    }

    @Test
    void hasAPhoneWhenItsNumberSaysSo() {
        assertThat(ticket(8).mobile()).isEqualTo("49151000000008");
        assertThat(ticket(9).mobile()).isNull();
        assertThat(SeededTicket.hasNumber(8)).isTrue();
        assertThat(SeededTicket.hasNumber(9)).isFalse();
    }

    @Test
    void isSearchedForByWhatItHas() {
        assertThat(SeededTicket.emailOf(8)).isEqualTo(ticket(8).email());
        assertThat(SeededTicket.typedPhone(8)).isEqualTo("0151 000000008");
    }

    @Test
    void changesBetweenItsBeginAndNow() {
        assertThat(LongStream.range(0, 100).mapToObj(SeededTicketTest::ticket))
                .allMatch(it -> it.createdAt().equals(NOW.minus(Duration.ofDays(10))))
                .allMatch(it ->
                        it.updatedAt().isAfter(it.createdAt()) && it.updatedAt().isBefore(NOW));
    }
}
