package com.tick.notification.channel.email;

import com.tick.notification.channel.AttemptId;
import com.tick.notification.channel.Capabilities;
import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.ErrorClass;
import com.tick.notification.channel.FileRefusedException;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.MessageContext;
import com.tick.notification.channel.Payload;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.channel.Rendered;
import com.tick.notification.channel.SendDecision;
import com.tick.notification.channel.SendOutcome;
import com.tick.notification.channel.Sender;
import com.tick.notification.channel.Setup;
import com.tick.notification.channel.TicketCustomer;
import com.tick.notification.channel.email.ConnectionHealth.Direction;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.smtp.SmtpClient;
import com.tick.notification.channel.email.smtp.SmtpResult;
import com.tick.support.text.EmailAddresses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** E-mail behind the port. */
@Component
@Order(20)
public class EmailChannel implements Channel {

    /** In code points; a mail takes any reply in one. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final Duration BETWEEN_CONFIRMATIONS = Duration.ofMinutes(10);
    private static final String WEB = "web";

    private final EmailSettings settings;
    private final ReadMail read;
    private final ComposeMail compose;
    private final OutgoingFiles files;
    private final SmtpClient smtp;
    private final MailServerGate gate;
    private final ConnectionHealth health;

    EmailChannel(
            EmailSettings settings,
            ReadMail read,
            ComposeMail compose,
            OutgoingFiles files,
            SmtpClient smtp,
            MailServerGate gate,
            ConnectionHealth health) {
        this.settings = settings;
        this.read = read;
        this.compose = compose;
        this.files = files;
        this.smtp = smtp;
        this.gate = gate;
        this.health = health;
    }

    @Override
    public ChannelId id() {
        return EmailIds.EMAIL;
    }

    @Override
    public Capabilities capabilities() {
        long most = settings.maxSize();
        return new Capabilities(null, LONGEST_TEXT, true, most, most, true, true, Capabilities.Receipts.NONE);
    }

    @Override
    public Setup setup() {
        var missing = settings.missing();
        return missing.isEmpty() ? Setup.COMPLETE : Setup.missing(missing);
    }

    @Override
    public String problem() {
        return Stream.of(Direction.values())
                .flatMap(it -> health.of(it).stream())
                .flatMap(it -> Stream.ofNullable(it.problem()))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Sender> senders() {
        return settings.configured() ? List.of(EmailIds.DESK) : List.of();
    }

    /** What was journalled is processed, whatever the settings say by now. */
    @Override
    public boolean owns(Sender sender) {
        return sender.equals(EmailIds.DESK);
    }

    @Override
    public Sender senderFor(@Nullable String known) {
        return EmailIds.DESK;
    }

    @Override
    public Optional<ContactAddress> address(String typed) {
        return EmailAddresses.isValid(EmailAddresses.normalized(typed))
                ? Optional.of(EmailIds.mailbox(typed))
                : Optional.empty();
    }

    /** Whoever fills in the form gives an address, which stays with the ticket. */
    @Override
    public Optional<ContactAddress> addressOf(TicketCustomer customer) {
        if (customer.known() != null) {
            return Optional.of(customer.known());
        }
        return WEB.equals(customer.origin())
                ? Optional.of(ContactAddress.ofTicket(EmailIds.EMAIL, customer.ticketId()))
                : Optional.empty();
    }

    @Override
    public boolean namesTickets() {
        return true;
    }

    @Override
    public Duration betweenConfirmations() {
        return BETWEEN_CONFIRMATIONS;
    }

    @Override
    public Admission admission(Sender from) {
        return gate.admission();
    }

    /** The server says by itself when it gets too many. */
    @Override
    public boolean admit(Sender from, ContactAddress to) {
        return true;
    }

    @Override
    public Optional<Instant> nextAdmission() {
        return gate.nextTrial();
    }

    @Override
    public void retryNow() {
        gate.tryNow();
    }

    @Override
    public MessageContext.@Nullable Prepared prepare(Delivery delivery, MessageContext context)
            throws InterruptedException {
        var reply = context.reply();
        return delivery.payload() instanceof Payload.AgentReply && reply != null
                ? files.fetch(reply.attachmentIds())
                : null;
    }

    @Override
    public SendDecision decide(Delivery delivery, MessageContext context) {
        var decision = compose.decide(delivery, context);
        if (!(decision instanceof SendDecision.SendNow) && context.prepared() instanceof EmailContent.Files it) {
            files.delete(it.attached());
        }
        return decision;
    }

    @Override
    public SendOutcome send(AttemptId id, Sender from, ContactAddress to, Rendered content) {
        var mail = ((EmailContent) content).mail();
        try {
            var outcome = outcome(smtp.send(mail, settings.smtp()), mail);
            if (outcome instanceof SendOutcome.NotSent notSent) {
                gate.notReached(notSent.reason());
            }
            return outcome;
        } finally {
            files.delete(mail.content().files());
        }
    }

    private static SendOutcome outcome(SmtpResult result, OutgoingMail mail) {
        if (result instanceof SmtpResult.Refused refused) {
            var errorClass = refused.forNow() ? ErrorClass.RETRY : ErrorClass.FAIL;
            return new SendOutcome.Refused(SmtpErrors.of(errorClass, refused.code(), refused.sentence()));
        }
        if (result instanceof SmtpResult.LockedOut locked) {
            return new SendOutcome.Refused(SmtpErrors.of(ErrorClass.STOP_SENDER, locked.code(), locked.sentence()));
        }
        if (result instanceof SmtpResult.NotSent notSent) {
            return new SendOutcome.NotSent(notSent.reason());
        }
        return result instanceof SmtpResult.Unknown unknown
                ? new SendOutcome.Ambiguous(unknown.reason())
                : new SendOutcome.Accepted(mail.messageId());
    }

    @Override
    public void accepted(Sender from) {
        gate.works();
    }

    @Override
    public void refused(Refusal refusal) {
        if (refusal.error().errorClass() == ErrorClass.STOP_SENDER) {
            gate.lockedOut(refusal.error().sentence());
        }
    }

    @Override
    public ChannelError error(int code, String details) {
        return SmtpErrors.of(code, details);
    }

    @Override
    public List<InboundEvent> read(RawInbound body) {
        return read.read(body);
    }

    @Override
    public Path fetch(InboundFile file, Sender receivedBy, Optional<RawInbound> body) throws IOException {
        if (body.isEmpty()) {
            throw new FileRefusedException("The original mail is not kept any more.", false);
        }
        return read.fetch(file.locator(), body.get());
    }
}
