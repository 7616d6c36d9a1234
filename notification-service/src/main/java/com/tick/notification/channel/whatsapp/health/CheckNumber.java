package com.tick.notification.channel.whatsapp.health;

import com.tick.notification.channel.whatsapp.graph.Account;
import com.tick.notification.channel.whatsapp.graph.AccountRefusedException;
import com.tick.support.error.Unavailable;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks WhatsApp whether it accepts our token and a number of ours, and keeps what it says. */
@Component
public class CheckNumber {

    private final Account account;
    private final ChannelHealth health;
    private final Clock clock;

    CheckNumber(Account account, ChannelHealth health, Clock clock) {
        this.account = account;
        this.health = health;
        this.clock = clock;
    }

    public NumberHealth handle(String phoneNumberId) {
        var result = asked(phoneNumberId);
        health.save(result);
        return result;
    }

    private NumberHealth asked(String number) {
        try {
            var it = account.health(number);
            return new NumberHealth(
                    number, true, null, it.displayNumber(), it.name(), it.quality(), it.limit(), clock.instant());
        } catch (AccountRefusedException refused) {
            return failing(number, refused.getMessage());
        } catch (Unavailable away) {
            return failing(number, "WhatsApp does not answer.");
        }
    }

    private NumberHealth failing(String number, @Nullable String problem) {
        return new NumberHealth(number, false, problem, null, null, null, null, clock.instant());
    }
}
