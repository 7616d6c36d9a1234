package com.tick.notification.template;

import com.tick.notification.channel.Account;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads all templates of our account anew. */
@Component
public class SyncTemplates {

    private final Account account;
    private final Templates templates;
    private final Clock clock;

    SyncTemplates(Account account, Templates templates, Clock clock) {
        this.account = account;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * How many there are.
     *
     * @throws com.tick.notification.channel.AccountRefused when WhatsApp does not tell us
     */
    public int handle() {
        var found = account.templates().stream()
                .map(it -> new Template(
                        it.name(),
                        it.language(),
                        it.status(),
                        it.category(),
                        it.quality(),
                        it.header(),
                        it.headerTakesValue(),
                        it.body(),
                        it.footer(),
                        it.buttons().stream()
                                .map(button -> new Template.Button(button.type(), button.text(), button.takesValue()))
                                .toList()))
                .toList();
        templates.replace(found, clock.instant());
        return found.size();
    }
}
