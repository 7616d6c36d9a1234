package com.tick.notification.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.HandClock;
import com.tick.notification.channel.ContactAddress;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendRateLimiterTest {

    private final HandClock clock = new HandClock();
    private final SendRateLimiter pace = new SendRateLimiter(clock);

    @Test
    void oneCustomerGetsFortyFiveAtOnceAndThenOneInSixSeconds() {
        var ada = WhatsAppChannel.phone("1");

        long atOnce = granted(ada, 60);
        clock.advance(Duration.ofSeconds(5));
        long afterFiveSeconds = granted(ada, 10);
        clock.advance(Duration.ofSeconds(1));
        long afterSixSeconds = granted(ada, 10);

        assertThat(atOnce).isEqualTo(45);
        assertThat(afterFiveSeconds).isZero();
        assertThat(afterSixSeconds).isEqualTo(1);
    }

    @Test
    void allTogetherGetEightyInASecond() {
        long first = IntStream.range(0, 200)
                .filter(it -> pace.take("1", WhatsAppChannel.phone("c" + it)))
                .count();
        clock.advance(Duration.ofSeconds(1));
        long second = IntStream.range(0, 200)
                .filter(it -> pace.take("1", WhatsAppChannel.phone("c" + it)))
                .count();

        assertThat(first).isEqualTo(80);
        assertThat(second).isEqualTo(80);
    }

    @Test
    void nobodyGetsAnythingWhileWhatsAppFindsUsTooFast() {
        pace.slowDown(Duration.ofSeconds(2));

        boolean at0 = pace.take("1", WhatsAppChannel.phone("1"));
        clock.advance(Duration.ofSeconds(2));
        boolean at2 = pace.take("1", WhatsAppChannel.phone("1"));

        assertThat(at0).isFalse();
        assertThat(at2).isTrue();
    }

    private long granted(ContactAddress to, int asked) {
        return IntStream.range(0, asked).filter(it -> pace.take("1", to)).count();
    }
}
