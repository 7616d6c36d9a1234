package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundEvent.Purpose;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.Participant;
import com.tick.notification.channel.whatsapp.ReplyWaitingTap;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.support.text.TextParts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one message of whatever type. */
final class MessageReader {

    private static final int LONGEST_WAMID = 255;
    private static final int LONGEST_KIND = 32;

    private final String phoneNumberId;
    private final JsonNode contacts;
    private final JsonNode message;
    private final Instant receivedAt;

    MessageReader(String phoneNumberId, JsonNode contacts, JsonNode message, Instant receivedAt) {
        this.phoneNumberId = phoneNumberId;
        this.contacts = contacts;
        this.message = message;
        this.receivedAt = receivedAt;
    }

    InboundEvent read() {
        var wamid = id();
        var type = Texts.of(message, "type");
        return switch (type) {
            case "system" -> system(wamid);
            case "reaction" ->
                customer(wamid, type, Purpose.AMENDMENT, emoji(), quoted("reaction", "message_id"), null);
            case "edit" ->
                customer(wamid, type, Purpose.AMENDMENT, edited(), quoted("edit", "original_message_id"), null);
            case "revoke" ->
                customer(wamid, type, Purpose.AMENDMENT, "", quoted("revoke", "original_message_id"), null);
            case "request_welcome" -> customer(wamid, type, Purpose.ANNOTATION, "", null, null);
            case "interactive" -> interactive(wamid);
            default -> talk(wamid, type);
        };
    }

    /** WhatsApp's id. Without a usable one it is made from the content, so that a repetition is recognized all the same. */
    private String id() {
        var wamid = Texts.of(message, "id");
        boolean usable = !wamid.isEmpty()
                && wamid.length() <= LONGEST_WAMID
                && wamid.chars().allMatch(it -> it > ' ' && it < 0x7f);
        return usable ? wamid : "made-up." + ExternalId.hash(message.toString());
    }

    private InboundEvent talk(String wamid, String type) {
        var file = message.path("errors").isEmpty() ? Files.of(type, message.path(type)) : null;
        return customer(
                wamid,
                type.isEmpty() ? "unknown" : type,
                Purpose.TALK,
                advertised(forwarded(Words.of(type, message))),
                quoted("context", "id"),
                file);
    }

    /** Answers to a request to call are no words, and calls are not supported. */
    private InboundEvent interactive(String wamid) {
        var answer = Texts.of(message.path("interactive"), "type");
        return "call_permission_reply".equals(answer)
                ? customer(wamid, answer, Purpose.ANNOTATION, "", null, null)
                : talk(wamid, "interactive");
    }

    private InboundEvent system(String wamid) {
        var system = message.path("system");
        var newWaId = Texts.of(system, "wa_id").isEmpty() ? Texts.of(system, "new_wa_id") : Texts.of(system, "wa_id");
        var previous = Texts.orNull(system, "previous_user_id");
        var sender = sender();
        var before = previous == null
                ? sender
                : new Participant(
                        Stream.concat(
                                        Stream.of(Addresses.userId(previous)),
                                        sender.addresses().stream().filter(ContactAddress::isPhone))
                                .toList(),
                        sender.name(),
                        sender.username());
        var now = new ArrayList<ContactAddress>();
        if (digits(newWaId)) {
            now.add(WhatsAppChannel.phone(newWaId));
        }
        var newUserId = previous == null ? null : Texts.orNull(system, "user_id");
        if (newUserId != null) {
            now.add(0, Addresses.userId(newUserId));
        }
        var note = now.isEmpty()
                ? "[WhatsApp says that the customer's identity has changed, for instance by a new phone.]"
                : "[The customer goes on under another WhatsApp number.]";
        return new InboundEvent.AddressChange(origin(wamid, before, receivedAt), now, note);
    }

    private InboundEvent.Origin origin(String wamid, Participant from, Instant sentAt) {
        return new InboundEvent.Origin(wamid, WhatsAppChannel.sender(phoneNumberId), from, sentAt);
    }

    private InboundEvent customer(
            String wamid,
            String kind,
            Purpose purpose,
            String words,
            @Nullable String quotedWamid,
            @Nullable InboundFile file) {
        var tap = payload();
        return new InboundEvent.Message(
                origin(wamid, sender(), Texts.time(message, receivedAt)),
                TextParts.shortened(kind, LONGEST_KIND),
                purpose == Purpose.TALK && ReplyWaitingTap.is(tap) ? Purpose.RELEASE : purpose,
                new InboundEvent.Content(null, words, null, tap, file == null ? List.of() : List.of(file)),
                InboundEvent.Threading.answering(quotedWamid),
                false);
    }

    private String edited() {
        var inner = message.path("edit").path("message");
        return Words.of(Texts.of(inner, "type"), inner);
    }

    private String emoji() {
        return Texts.of(message.path("reaction"), "emoji");
    }

    private @Nullable String quoted(String part, String field) {
        return Texts.orNull(message.path(part), field);
    }

    private @Nullable String payload() {
        return Texts.orNull(message.path("button"), "payload");
    }

    private String forwarded(String words) {
        var context = message.path("context");
        boolean forwarded = context.path("forwarded").asBoolean(false)
                || context.path("frequently_forwarded").asBoolean(false);
        return forwarded ? ("[Forwarded]\n" + words).strip() : words;
    }

    /** Which advertisement led the customer here. */
    private String advertised(String words) {
        var referral = message.path("referral");
        var source = (Texts.of(referral, "headline") + " " + Texts.of(referral, "source_url")).strip();
        return source.isEmpty() ? words : "%s\n[Came by an advertisement: %s]".formatted(words, source);
    }

    /** Users without a visible number have their user id in the place of the number, or nothing. */
    private Participant sender() {
        var from = Texts.of(message, "from");
        var contact = contactOf(from, Texts.of(message, "from_user_id"));
        var waId = digits(from) ? from : Texts.of(contact, "wa_id");
        var userId = firstOf(
                Texts.of(message, "from_user_id"),
                Texts.of(contact, "user_id"),
                !from.isEmpty() && !digits(from) ? from : "");
        return Addresses.of(
                userId.isEmpty() || userId.length() > 160 ? null : userId,
                digits(waId) ? waId : null,
                Texts.orNull(contact.path("profile"), "name"),
                username(contact));
    }

    private static @Nullable String username(JsonNode contact) {
        var ofProfile = Texts.orNull(contact.path("profile"), "username");
        return ofProfile == null ? Texts.orNull(contact, "username") : ofProfile;
    }

    private JsonNode contactOf(String from, String userId) {
        for (var contact : contacts) {
            boolean samePhone = !from.isEmpty() && from.equals(Texts.of(contact, "wa_id"));
            boolean sameUser = !userId.isEmpty() && userId.equals(Texts.of(contact, "user_id"));
            if (samePhone || sameUser) {
                return contact;
            }
        }
        return contacts.size() == 1 ? contacts.path(0) : contacts.path(-1);
    }

    private static String firstOf(String... values) {
        for (var value : values) {
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static boolean digits(String value) {
        return !value.isEmpty() && value.length() <= 20 && value.chars().allMatch(it -> it >= '0' && it <= '9');
    }
}
