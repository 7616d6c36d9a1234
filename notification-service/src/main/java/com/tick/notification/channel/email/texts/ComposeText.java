package com.tick.notification.channel.email.texts;

import com.tick.notification.channel.TicketSubject;
import com.tick.support.text.VisibleText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes mails in the customer's language, with the desk's name below. */
@Component
public class ComposeText {

    /**
     * What a mail is about.
     *
     * @param desk its name
     * @param link the private one
     */
    public record About(String desk, TicketSubject ticket, String link) {}

    public MailText confirmation(About about) {
        var say = MailTexts.in(about.ticket().language());
        var page = greeting(say, about).passage(say.say("confirmation.intro"));
        return end(
                say, follow(say, page, about).passage(say.say("answer-hint")), about, say.say("confirmation.subject"));
    }

    public MailText link(About about) {
        var say = MailTexts.in(about.ticket().language());
        var page = greeting(say, about)
                .passage(say.say("link.intro", about.ticket().reference()));
        return end(say, follow(say, page, about), about, say.say("link.subject"));
    }

    public MailText status(About about, String status) {
        var say = MailTexts.in(about.ticket().language());
        var shown = say.status(status);
        var page = greeting(say, about)
                .passage(say.say("status.intro", about.ticket().reference(), shown));
        if (status.equals("closed")) {
            page.passage(say.say("closed.hint"));
        }
        page.button(say.say("follow"), about.link());
        return end(say, page, about, say.say("status.subject", shown));
    }

    /**
     * What an agent answered.
     *
     * @param sanitizedHtml null where it is plain
     * @param linked names of files that are too large
     * @param withLink whether only the customer reads it
     */
    public MailText reply(
            About about, String message, @Nullable String sanitizedHtml, List<String> linked, boolean withLink) {
        var say = MailTexts.in(about.ticket().language());
        var page = page(say);
        if (sanitizedHtml == null) {
            page.message(message);
        } else {
            page.formatted(message, sanitizedHtml);
        }
        if (!linked.isEmpty()) {
            page.passage(say.say("files.none")).list(linked);
        }
        page.line();
        if (withLink) {
            page.link(say.say("reply.link"), about.link());
        }
        return end(say, page, about, say.say("reply.subject"));
    }

    public MailText waiting(About about) {
        var say = MailTexts.in(about.ticket().language());
        var page = greeting(say, about)
                .passage(say.say("waiting.intro", about.ticket().reference()));
        return end(say, page.button(say.say("follow"), about.link()), about, say.say("waiting.subject"));
    }

    /** Something that was written already, such as about a file that nobody can open. */
    public MailText notice(String desk, @Nullable TicketSubject ticket, String message, boolean aboutFile) {
        var say = MailTexts.in(ticket == null ? null : ticket.language());
        var page = page(say).message(message);
        if (ticket != null) {
            page.line().small(say.say("reference", ticket.reference()));
        }
        page.small(desk);
        var subject = say.say(aboutFile ? "file-refused.subject" : "free.subject", desk);
        return new MailText(subject, page.text(), page.html(), say.language());
    }

    private static MailPage page(MailTexts say) {
        return new MailPage(say.language(), say.rightToLeft());
    }

    private static MailPage greeting(MailTexts say, About about) {
        var name = about.ticket().customerName();
        return page(say).passage(VisibleText.isBlank(name) ? say.say("greeting.nameless") : say.say("greeting", name));
    }

    private static MailPage follow(MailTexts say, MailPage page, About about) {
        return page.button(say.say("follow"), about.link()).small(say.say("follow.private"));
    }

    private static MailText end(MailTexts say, MailPage page, About about, String subject) {
        page.small(say.say("reference", about.ticket().reference())).small(about.desk());
        return new MailText(subject, page.text(), page.html(), say.language());
    }
}
