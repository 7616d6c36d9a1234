package com.tick.notification.channel.email;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mails of tickets without a database. */
final class FakeTicketThreads implements TicketThreads {

    static final String TOKEN = "abcdefghijklmnopqrstuvwxyz";

    private final Map<Long, List<Mail>> threads = new HashMap<>();
    private final Set<String> participants = new HashSet<>();
    private final Map<String, Instant> confirmed = new HashMap<>();
    private final Map<String, String> sentFor = new HashMap<>();

    void received(long ticketId, Mails.Mail mail) {
        threads.computeIfAbsent(ticketId, it -> new ArrayList<>())
                .add(new Mail(mail.externalId(), mail.head().subject(), mail.fetchedAt(), Optional.of(mail)));
    }

    void knows(String reference, String address) {
        participants.add(reference + " " + address);
    }

    @Override
    public List<Mail> of(long ticketId) {
        return List.copyOf(threads.getOrDefault(ticketId, List.of()));
    }

    @Override
    public void sending(long ticketId, String reference, OutgoingMail mail) {
        var thread = threads.computeIfAbsent(ticketId, it -> new ArrayList<>());
        if (thread.stream().noneMatch(it -> it.messageId().equals(mail.messageId()))) {
            thread.add(new Mail(mail.messageId(), mail.subject(), mail.sentAt(), Optional.empty()));
        }
        sentFor.put(mail.messageId(), reference);
        mail.people().to().forEach(it -> knows(reference, it.key()));
    }

    @Override
    public String replyToken(long ticketId, String reference) {
        return TOKEN;
    }

    @Override
    public Optional<String> referenceOf(String replyToken) {
        return replyToken.equals(TOKEN) ? Optional.of("TK-TOKEN1") : Optional.empty();
    }

    @Override
    public Optional<String> referenceOfSent(List<String> messageIds) {
        return messageIds.stream()
                .flatMap(it -> Optional.ofNullable(sentFor.get(it)).stream())
                .findFirst();
    }

    @Override
    public Optional<MailAddress> firstRecipient(String reference) {
        return Optional.empty();
    }

    @Override
    public boolean isParticipant(String reference, String address) {
        return participants.contains(reference + " " + address);
    }

    @Override
    public boolean mayConfirm(String address, String messageId, Instant now) {
        var last = confirmed.get(address);
        if (last != null && last.isAfter(now.minus(Duration.ofMinutes(10)))) {
            return false;
        }
        confirmed.put(address, now);
        return true;
    }
}
