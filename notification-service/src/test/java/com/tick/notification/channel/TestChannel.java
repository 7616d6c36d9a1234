package com.tick.notification.channel;

import com.tick.notification.channel.Capabilities.Receipts;
import com.tick.notification.channel.ContactAddress.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A channel that can be set up or not, and reaches every customer by what their ticket names, or nobody. */
public final class TestChannel implements Channel {

    private final ChannelId id;
    private final boolean configured;
    private final boolean together;
    private final boolean queues;
    private boolean reaches = true;

    private TestChannel(String id, boolean configured, boolean together, boolean queues) {
        this.id = new ChannelId(id);
        this.configured = configured;
        this.together = together;
        this.queues = queues;
    }

    public static TestChannel named(String id) {
        return new TestChannel(id, true, false, false);
    }

    public static TestChannel withFilesInText(String id) {
        return new TestChannel(id, true, true, false);
    }

    public static TestChannel off(String id) {
        return new TestChannel(id, false, false, false);
    }

    public static TestChannel offButQueuing(String id) {
        return new TestChannel(id, false, false, true);
    }

    public TestChannel reachingNobody() {
        reaches = false;
        return this;
    }

    @Override
    public ChannelId id() {
        return id;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(null, 10_000, together, 1_000, 1_000, true, true, Receipts.NONE);
    }

    @Override
    public Setup setup() {
        return configured ? Setup.COMPLETE : Setup.missing(List.of("TEST_HOST"));
    }

    @Override
    public List<Sender> senders() {
        return List.of(new Sender(id, "desk"));
    }

    @Override
    public Sender senderFor(@Nullable String known) {
        return new Sender(id, "desk");
    }

    @Override
    public Optional<ContactAddress> address(String typed) {
        return Optional.of(new ContactAddress(id, Kind.EMAIL, typed));
    }

    @Override
    public Optional<ContactAddress> addressOf(TicketCustomer customer) {
        return reaches
                ? Optional.ofNullable(customer.known())
                        .or(() -> Optional.of(ContactAddress.ofTicket(id, customer.ticketId())))
                : Optional.empty();
    }

    @Override
    public boolean queuesBeforeSetup() {
        return queues;
    }

    @Override
    public Admission admission(Sender from) {
        return Admission.OPEN;
    }

    @Override
    public boolean admit(Sender from, ContactAddress to) {
        return true;
    }

    @Override
    public SendDecision decide(Delivery delivery, MessageContext context) {
        return new SendDecision.SendNow(new Rendered() {});
    }

    @Override
    public SendOutcome send(AttemptId attempt, Sender from, ContactAddress to, Rendered content) {
        return new SendOutcome.Accepted(attempt.value());
    }

    @Override
    public ChannelError error(int code, String details) {
        return new ChannelError(ErrorClass.FAIL, code, "Refused.", details);
    }

    @Override
    public List<InboundEvent> read(RawInbound body) {
        throw new UnreadableBodyException("Nothing is ever received.");
    }

    @Override
    public Path fetch(InboundFile file, Sender receivedBy, Optional<RawInbound> body) {
        throw new FileRefusedException("Nothing is ever received.", false);
    }
}
