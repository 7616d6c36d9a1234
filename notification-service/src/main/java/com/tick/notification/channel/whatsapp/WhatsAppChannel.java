package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.AttemptId;
import com.tick.notification.channel.Capabilities;
import com.tick.notification.channel.Capabilities.Receipts;
import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.ContactAddress.Kind;
import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.ErrorClass;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.MessageContext;
import com.tick.notification.channel.Payload;
import com.tick.notification.channel.ProcessingResult;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.channel.Reason;
import com.tick.notification.channel.Rendered;
import com.tick.notification.channel.SendDecision;
import com.tick.notification.channel.SendOutcome;
import com.tick.notification.channel.Sender;
import com.tick.notification.channel.Setup;
import com.tick.notification.channel.TicketCustomer;
import com.tick.notification.channel.whatsapp.graph.Content;
import com.tick.notification.channel.whatsapp.graph.Graph;
import com.tick.notification.channel.whatsapp.graph.GraphError;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.support.phone.TypedNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** WhatsApp behind the port: what may be said when, and how it is put, is decided here and nowhere else. */
@Component
@Order(10)
public class WhatsAppChannel implements Channel {

    public static final ChannelId ID = new ChannelId("whatsapp");

    /** In code points. */
    private static final int LONGEST_TEXT = 4096;

    private static final long MB = 1024 * 1024;

    private static final Reason WAITS = new Reason("window", "Waits until the customer writes or taps.");
    private static final Reason TOO_LATE = new Reason(
            "window_closed", "WhatsApp takes free messages only within 24 hours after the customer last wrote.");

    private final WhatsAppSettings settings;
    private final Graph graph;
    private final SenderGate gate;
    private final SendRateLimiter limiter;
    private final ServiceWindow window;
    private final MessageComposer composer;
    private final MessageFiles files;
    private final TemplateRefused templateRefused;
    private final InboundReader reader;
    private final AccountNotices notices;

    WhatsAppChannel(
            WhatsAppSettings settings,
            Graph graph,
            SenderGate gate,
            SendRateLimiter limiter,
            ServiceWindow window,
            MessageComposer composer,
            MessageFiles files,
            TemplateRefused templateRefused,
            InboundReader reader,
            AccountNotices notices) {
        this.settings = settings;
        this.graph = graph;
        this.gate = gate;
        this.limiter = limiter;
        this.window = window;
        this.composer = composer;
        this.files = files;
        this.templateRefused = templateRefused;
        this.reader = reader;
        this.notices = notices;
    }

    @Override
    public ChannelId id() {
        return ID;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                ServiceWindow.LENGTH, LONGEST_TEXT, false, 100 * MB, 100 * MB, false, false, Receipts.READ);
    }

    @Override
    public Setup setup() {
        var now = settings.now();
        var missing = new ArrayList<String>();
        if (now.phoneNumberIds().isEmpty()) {
            missing.add("WHATSAPP_PHONE_NUMBER_ID");
        }
        if (now.accessToken().isBlank()) {
            missing.add("WHATSAPP_ACCESS_TOKEN");
        }
        return new Setup(missing);
    }

    @Override
    public String problem() {
        return gate.problem();
    }

    @Override
    public List<Sender> senders() {
        return settings.phoneNumberIds().stream().map(WhatsAppChannel::sender).toList();
    }

    @Override
    public Sender senderFor(@Nullable String known) {
        return sender(settings.numberFor(known));
    }

    public static Sender sender(String phoneNumberId) {
        return new Sender(ID, phoneNumberId);
    }

    /** @param digits with the country code */
    public static ContactAddress phone(String digits) {
        return new ContactAddress(ID, Kind.PHONE, digits);
    }

    @Override
    public Optional<ContactAddress> address(String typed) {
        return TypedNumber.isPossible(typed)
                ? Optional.of(phone(TypedNumber.international(typed).replace("+", "")))
                : Optional.empty();
    }

    @Override
    public Optional<ContactAddress> addressOf(TicketCustomer customer) {
        if (!customer.mobileNotices()) {
            return Optional.empty();
        }
        return Optional.ofNullable(customer.known())
                .or(() -> Optional.ofNullable(customer.mobileDigits()).map(WhatsAppChannel::phone));
    }

    @Override
    public boolean queuesBeforeSetup() {
        return true;
    }

    @Override
    public String defaultLanguage() {
        return settings.templates().received().language();
    }

    @Override
    public Admission admission(Sender from) {
        return gate.admission(from.id());
    }

    @Override
    public boolean admit(Sender from, ContactAddress to) {
        return limiter.take(from.id(), to);
    }

    @Override
    public Optional<Instant> nextAdmission() {
        return gate.nextProbe();
    }

    @Override
    public void retryNow() {
        gate.tryNow();
    }

    @Override
    public MessageContext.@Nullable Prepared prepare(Delivery delivery, MessageContext context)
            throws InterruptedException {
        return delivery.payload() instanceof Payload.AgentFile file ? files.upload(delivery, file) : null;
    }

    @Override
    public SendDecision decide(Delivery delivery, MessageContext context) {
        var payload = delivery.payload();
        boolean template = delivery.approvedOnly()
                || payload instanceof Payload.StatusNotice
                || payload instanceof Payload.ReplyWaiting
                || payload instanceof Payload.ChosenTemplate;
        boolean open = template || window.isOpen(delivery.to(), delivery.from());
        if (!open && payload.ofReply() != null) {
            return new SendDecision.Hold(WAITS, true);
        }
        if (!open
                && (payload instanceof Payload.FreeText
                        || payload instanceof Payload.ConsentNotice
                        || payload instanceof Payload.FileRefusedNotice)) {
            return new SendDecision.Refuse(TOO_LATE);
        }
        return new SendDecision.SendNow(composer.write(delivery, template || !open, context));
    }

    @Override
    public SendOutcome send(AttemptId id, Sender from, ContactAddress to, Rendered content) {
        var outcome = graph.send(id.value(), from.id(), to, (Content) content);
        if (outcome instanceof SendOutcome.Refused refused) {
            switch (refused.error().errorClass()) {
                case SENDER_TOO_FAST -> limiter.slowDown(Duration.ofSeconds(1));
                case QUOTA_EXCEEDED -> limiter.slowDown(Duration.ofMinutes(1));
                default -> {}
            }
        }
        return outcome;
    }

    @Override
    public boolean takesFreeText(Sender from, ContactAddress to) {
        return window.isOpen(to, from);
    }

    @Override
    public void accepted(Sender from) {
        gate.works(from.id());
    }

    @Override
    public void refused(Refusal refusal) {
        var error = refusal.error();
        if (error.errorClass() == ErrorClass.STOP_SENDER) {
            gate.pause(refusal.from().id(), new GraphError(error.code(), error.details()));
        } else if (error.errorClass() == ErrorClass.AWAIT_CUSTOMER) {
            window.wasClosed(refusal.to(), refusal.from(), refusal.attemptedAt());
        } else if (error.errorClass() == ErrorClass.AWAIT_PROVIDER) {
            templateRefused.handle(refusal);
        }
    }

    @Override
    public ChannelError error(int code, String details) {
        return new GraphError(code, details).forCore();
    }

    @Override
    public List<InboundEvent> read(RawInbound body) {
        return reader.read(body.bytes(), body.receivedAt());
    }

    @Override
    public ProcessingResult handle(InboundEvent.ProviderNotice notice) {
        return notices.handle(notice);
    }

    @Override
    public Path fetch(InboundFile file, Sender receivedBy, Optional<RawInbound> body) {
        return files.fetch(file, receivedBy);
    }

    @Override
    public boolean owns(Sender sender) {
        return settings.owns(sender.id());
    }
}
