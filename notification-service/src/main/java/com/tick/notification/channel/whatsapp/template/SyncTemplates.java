package com.tick.notification.channel.whatsapp.template;

import com.tick.notification.channel.whatsapp.graph.Account;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads all templates of our account anew. */
@Component
public class SyncTemplates {

    private final Account account;
    private final Templates templates;
    private final HeldForTemplates held;
    private final Clock clock;

    SyncTemplates(Account account, Templates templates, HeldForTemplates held, Clock clock) {
        this.account = account;
        this.templates = templates;
        this.held = held;
        this.clock = clock;
    }

    /**
     * How many there are. What waits for one of them goes on if it can be sent again, or differs from before.
     *
     * @throws com.tick.notification.channel.whatsapp.graph.AccountRefusedException when WhatsApp does not tell us
     */
    public int handle() {
        var before = templates.all();
        var now = readAgain();
        now.stream()
                .filter(Template::approved)
                .filter(it -> before.stream().noneMatch(it::sendsAsBefore))
                .forEach(it -> held.release(it.name(), it.language()));
        return now.size();
    }

    /** An admin asks for it: whatever waits for a template that may be sent is tried again. */
    public int handleAndRetry() {
        var now = readAgain();
        now.stream().filter(Template::approved).forEach(it -> held.release(it.name(), it.language()));
        return now.size();
    }

    private List<Template> readAgain() {
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
        return found;
    }
}
