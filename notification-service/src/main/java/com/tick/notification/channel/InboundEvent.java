package com.tick.notification.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a provider tells; a body may hold many. */
public sealed interface InboundEvent {

    /**
     * Something that a customer wrote or did.
     *
     * @param kind the channel's name for it
     * @param automatic no person wrote it: shown, but it reopens nothing and is not confirmed
     */
    record Message(Origin origin, String kind, Purpose purpose, Content content, Threading threading, boolean automatic)
            implements InboundEvent {}

    /**
     * Where a message comes from.
     *
     * @param externalId what the provider calls it; the same message never counts twice
     * @param receivedBy our own address that it came to
     */
    record Origin(String externalId, Sender receivedBy, Participant from, Instant sentAt) {}

    /**
     * What a message says.
     *
     * @param text readable for agents, whatever it was
     * @param html as received, to be sanitized by whoever shows it
     * @param payload what we put behind a button that was tapped
     */
    record Content(
            @Nullable String subject,
            String text,
            @Nullable String html,
            @Nullable String payload,
            List<InboundFile> files) {
        public Content {
            files = List.copyOf(files);
        }

        /** A text that stands for something that cannot be shown starts like this. */
        public static final String PLACEHOLDER = "[A message ";

        public boolean isPlaceholder() {
            return text.startsWith(PLACEHOLDER);
        }

        public static Content text(String text) {
            return new Content(null, text, null, null, List.of());
        }
    }

    /**
     * What a message belongs to.
     *
     * @param references external ids of the messages that it answers or changes, the nearest first
     * @param ticketReference of a ticket that it names, where the channel has proved that its sender may
     * @param others further senders and recipients, our own addresses left out
     */
    record Threading(List<String> references, @Nullable String ticketReference, List<Participant> others) {
        public static final Threading NONE = new Threading(List.of(), null, List.of());

        public Threading {
            references = List.copyOf(references);
            others = List.copyOf(others);
        }

        public static Threading answering(@Nullable String externalId) {
            return externalId == null ? NONE : new Threading(List.of(externalId), null, List.of());
        }
    }

    /** What became of a message of ours. */
    record Report(Sender sender, DeliveryReport report) implements InboundEvent {}

    /**
     * A customer goes on under another address.
     *
     * @param note for agents, who may want to know whom they are talking to
     */
    record AddressChange(Origin origin, List<ContactAddress> now, String note) implements InboundEvent {
        public AddressChange {
            now = List.copyOf(now);
        }

        /** As something that the customer did. */
        public Message asNote(Instant at) {
            return new Message(
                    new Origin(origin.externalId(), origin.receivedBy(), origin.from(), at),
                    "system",
                    Purpose.AMENDMENT,
                    Content.text(note),
                    Threading.NONE,
                    false);
        }
    }

    /** Whether a customer wants advertising. */
    record Preference(Sender sender, Participant from, boolean wanted) implements InboundEvent {}

    /** What a provider tells of our account; the channel itself acts on it. */
    non-sealed interface ProviderNotice extends InboundEvent {}

    /** What is to be made of a message. */
    enum Purpose {
        /** For an agent: a new ticket or a reply. */
        TALK,
        /** Asks for what was kept until the customer writes, and says nothing else. */
        RELEASE,
        /** Done to something said before: shown there, if that is known; never a new ticket, nor an old one reopened. */
        AMENDMENT,
        /** Kept, and nothing else. */
        ANNOTATION
    }
}
