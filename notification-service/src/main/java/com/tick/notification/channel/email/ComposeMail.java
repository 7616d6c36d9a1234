package com.tick.notification.channel.email;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.MessageContext;
import com.tick.notification.channel.Payload;
import com.tick.notification.channel.Reason;
import com.tick.notification.channel.SendDecision;
import com.tick.notification.channel.TicketSubject;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.texts.ComposeText;
import com.tick.notification.channel.email.texts.MailText;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether a message goes out as a mail, and writes it. */
@Component
class ComposeMail {

    /** Mails that lay in the mailbox before we read it are no news to whoever wrote them. */
    private static final Duration WORTH_CONFIRMING = Duration.ofDays(1);

    private static final int LONGEST_SUBJECT = 400;

    private static final Reason AUTOMATIC =
            new Reason("automatic_mail", "The customer's mail is automatic: it gets no automatic answer.");
    private static final Reason JUST_CONFIRMED =
            new Reason("confirmed_lately", "A confirmation went to this address a few minutes ago.");
    private static final Reason OLD = new Reason("old_mail", "The mail was old when it was read.");
    private static final Reason NO_ADDRESS = new Reason("no_address", "The sender gave no address.");
    private static final Reason NOT_BY_EMAIL = new Reason("not_by_email", "This cannot be sent by e-mail.");

    private final EmailSettings settings;
    private final TicketThreads threads;
    private final ComposeText texts;
    private final PrivateLinks links;
    private final Clock clock;

    ComposeMail(EmailSettings settings, TicketThreads threads, ComposeText texts, PrivateLinks links, Clock clock) {
        this.settings = settings;
        this.threads = threads;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
    }

    SendDecision decide(Delivery delivery, MessageContext context) {
        var to = address(delivery, context);
        if (to == null) {
            return new SendDecision.Refuse(NO_ADDRESS);
        }
        var ticket = delivery.ticket();
        var thread = ticket == null ? List.<TicketThreads.Mail>of() : before(delivery, ticket);
        var refusal = refusal(delivery, to, thread);
        if (refusal != null) {
            return new SendDecision.Refuse(refusal);
        }
        var people = people(delivery, to, context, thread);
        var text = text(delivery, context, people);
        if (text == null) {
            return new SendDecision.Fallback(NOT_BY_EMAIL);
        }
        var mail = mail(delivery, people, context, thread, text);
        if (ticket != null) {
            threads.sending(ticket.id(), ticket.reference(), mail);
        }
        return new SendDecision.SendNow(new EmailContent(mail));
    }

    /** What was said before this message, which may have been tried already. */
    private List<TicketThreads.Mail> before(Delivery delivery, TicketSubject ticket) {
        return threads.of(ticket.id()).stream()
                .filter(it -> !EmailIds.ourMessage(it.messageId()).equals(Optional.of(delivery.messageId())))
                .toList();
    }

    /** Null when there is none that mail can be sent to. */
    private static @Nullable MailAddress address(Delivery delivery, MessageContext context) {
        var to = delivery.to().kind() == ContactAddress.Kind.TICKET ? context.ticketAddress() : delivery.to();
        if (to == null || to.kind() != ContactAddress.Kind.EMAIL) {
            return null;
        }
        var address = MailAddress.of(to.value());
        return address.isValid() ? address : null;
    }

    /** What keeps two programs from writing to each other for ever. */
    private @Nullable Reason refusal(Delivery delivery, MailAddress to, List<TicketThreads.Mail> thread) {
        if (delivery.payload().writtenByAgent()) {
            return null;
        }
        var last = lastReceived(thread);
        if (last.isEmpty()) {
            return null;
        }
        if (last.get().head().automatic()) {
            return AUTOMATIC;
        }
        if (!(delivery.payload() instanceof Payload.Confirmation)) {
            return null;
        }
        if (last.get().arrivedAt().isBefore(delivery.queuedAt().minus(WORTH_CONFIRMING))) {
            return OLD;
        }
        return threads.mayConfirm(to.key(), delivery.messageId(), clock.instant()) ? null : JUST_CONFIRMED;
    }

    private static Optional<Mails.Mail> lastReceived(List<TicketThreads.Mail> thread) {
        return thread.stream().flatMap(it -> it.received().stream()).reduce((before, after) -> after);
    }

    /** Null when e-mail has no form for it. */
    private @Nullable MailText text(Delivery delivery, MessageContext context, OutgoingMail.Recipients people) {
        var ticket = delivery.ticket();
        var payload = delivery.payload();
        if (payload instanceof Payload.FreeText it) {
            return texts.notice(desk(), ticket, it.text(), false);
        }
        if (payload instanceof Payload.ConsentNotice it) {
            return texts.notice(desk(), ticket, it.text(), false);
        }
        if (payload instanceof Payload.FileRefusedNotice it) {
            return texts.notice(desk(), ticket, it.text(), true);
        }
        if (ticket == null) {
            return null;
        }
        var about = new ComposeText.About(desk(), ticket, links.of(ticket));
        if (payload instanceof Payload.Confirmation) {
            return texts.confirmation(about);
        }
        if (payload instanceof Payload.Link) {
            return texts.link(about);
        }
        if (payload instanceof Payload.StatusNotice it) {
            return texts.status(about, it.status());
        }
        if (payload instanceof Payload.ReplyWaiting) {
            return texts.waiting(about);
        }
        return payload instanceof Payload.AgentReply ? reply(about, context, people) : null;
    }

    private MailText reply(ComposeText.About about, MessageContext context, OutgoingMail.Recipients people) {
        var reply = Objects.requireNonNull(context.reply(), "an agent's reply comes with its text");
        var files = files(context);
        boolean alone = people.cc().isEmpty() && people.bcc().isEmpty();
        return texts.reply(
                about,
                reply.text(),
                reply.html(),
                files.linked(),
                alone || !files.linked().isEmpty());
    }

    private static EmailContent.Files files(MessageContext context) {
        return context.prepared() instanceof EmailContent.Files it ? it : EmailContent.Files.NONE;
    }

    private OutgoingMail mail(
            Delivery delivery,
            OutgoingMail.Recipients people,
            MessageContext context,
            List<TicketThreads.Mail> thread,
            MailText text) {
        var sender = settings.sender();
        return new OutgoingMail(
                EmailIds.messageId(delivery.messageId(), DeskAddresses.domainOf(sender.address())),
                people,
                subject(delivery.ticket(), thread, text),
                new OutgoingMail.Content(
                        text.text(),
                        text.html(),
                        text.language(),
                        files(context).attached()),
                thread.stream().map(TicketThreads.Mail::messageId).toList(),
                !delivery.payload().writtenByAgent(),
                clock.instant());
    }

    /** The same in all mails of a ticket: programs that tell threads by their subject keep them together. */
    private static String subject(@Nullable TicketSubject ticket, List<TicketThreads.Mail> thread, MailText text) {
        if (ticket == null) {
            return text.subject();
        }
        var tag = "[%s]".formatted(ticket.reference());
        if (thread.isEmpty()) {
            return "%s %s".formatted(tag, text.subject());
        }
        var first = thread.get(0)
                .subject()
                .replace(tag, "")
                .replaceAll("(?i)^(\\s*(re|aw|sv|antw|fwd?|wg|رد)\\s*(\\[\\d+\\])?:)+", "");
        var subject = first.isBlank() ? text.subject() : first.strip();
        var shown = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        return "Re: %s %s".formatted(tag, shown);
    }

    private OutgoingMail.Recipients people(
            Delivery delivery, MailAddress customer, MessageContext context, List<TicketThreads.Mail> thread) {
        var reply = context.reply();
        if (reply == null) {
            return OutgoingMail.Recipients.of(settings.sender(), named(customer, thread), replyTo(delivery));
        }
        var to = reply.to().isEmpty()
                ? List.of(answered(customer, thread))
                : reply.to().stream().map(MailAddress::of).toList();
        var cc = new LinkedHashMap<String, MailAddress>();
        if (reply.to().isEmpty()) {
            lastReceived(thread)
                    .map(it -> MailRoles.others(it.head().people(), settings.addresses()))
                    .ifPresent(others -> others.forEach(it -> cc.put(it.key(), it)));
            otherAuthor(customer, thread).ifPresent(it -> cc.put(it.key(), it));
            ticketsCustomer(delivery, thread).ifPresent(it -> cc.put(it.key(), it));
        }
        reply.cc().stream().map(MailAddress::of).forEach(it -> cc.put(it.key(), it));
        to.forEach(it -> cc.remove(it.key()));
        var bcc = reply.bcc().stream().map(MailAddress::of).toList();
        return new OutgoingMail.Recipients(settings.sender(), to, new ArrayList<>(cc.values()), bcc, replyTo(delivery));
    }

    /** The customer's own wish where answers go, from their last mail. */
    private MailAddress answered(MailAddress customer, List<TicketThreads.Mail> thread) {
        var desk = settings.addresses();
        return thread.stream()
                .flatMap(it -> it.received().stream())
                .map(it -> it.head().people())
                .filter(it -> MailRoles.author(it, desk)
                        .filter(author -> author.key().equals(customer.key()))
                        .isPresent())
                .reduce((before, after) -> after)
                .flatMap(it -> MailRoles.answerTo(it, desk))
                .orElse(customer);
    }

    /** A colleague who wrote last is answered to as well. */
    private Optional<MailAddress> otherAuthor(MailAddress customer, List<TicketThreads.Mail> thread) {
        var desk = settings.addresses();
        return lastReceived(thread)
                .filter(it -> !it.head().automatic())
                .flatMap(it -> MailRoles.answerTo(it.head().people(), desk))
                .filter(it -> !it.key().equals(customer.key()));
    }

    /** The answer to a colleague goes to the customer as well. */
    private Optional<MailAddress> ticketsCustomer(Delivery delivery, List<TicketThreads.Mail> thread) {
        var desk = settings.addresses();
        var ticket = delivery.ticket();
        if (ticket == null || thread.isEmpty()) {
            return Optional.empty();
        }
        return thread.get(0).received().isPresent()
                ? thread.get(0)
                        .received()
                        .flatMap(it -> MailRoles.answerTo(it.head().people(), desk))
                : threads.firstRecipient(ticket.reference());
    }

    private MailAddress named(MailAddress customer, List<TicketThreads.Mail> thread) {
        var desk = settings.addresses();
        return thread.stream()
                .flatMap(it -> it.received().stream())
                .flatMap(it -> MailRoles.author(it.head().people(), desk).stream())
                .filter(it -> it.key().equals(customer.key()))
                .reduce((before, after) -> after)
                .orElse(customer);
    }

    private @Nullable MailAddress replyTo(Delivery delivery) {
        var desk = settings.addresses();
        var ticket = delivery.ticket();
        return ticket == null || !desk.hasReplyAddresses()
                ? null
                : new MailAddress(
                        settings.sender().name(),
                        desk.replyAddress(threads.replyToken(ticket.id(), ticket.reference())));
    }

    private String desk() {
        return settings.sender().displayName();
    }
}
