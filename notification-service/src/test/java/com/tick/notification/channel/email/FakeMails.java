package com.tick.notification.channel.email;

import com.tick.notification.channel.ExternalId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Fetched mails without a database. */
public final class FakeMails implements Mails {

    private final Map<String, MailboxPosition> positions = new HashMap<>();
    private final Map<String, Mail> byPlace = new LinkedHashMap<>();

    @Override
    public Optional<MailboxPosition> position(String mailbox) {
        return Optional.ofNullable(positions.get(mailbox));
    }

    @Override
    public void moveTo(String mailbox, MailboxPosition position, Instant now) {
        positions.put(mailbox, position);
    }

    @Override
    public List<String> known(Collection<String> places) {
        return places.stream().filter(byPlace::containsKey).toList();
    }

    @Override
    public Optional<Mail> find(String fingerprint) {
        return processed().stream()
                .filter(it -> it.head().fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public boolean hasMessageId(String messageId) {
        return byPlace.values().stream()
                .anyMatch(it -> messageId.equals(it.head().messageId()));
    }

    @Override
    public boolean add(String place, Mail mail) {
        return byPlace.putIfAbsent(place, mail) == null;
    }

    @Override
    public List<Mail> withExternalHashes(Collection<String> hashes) {
        return processed().stream()
                .filter(it -> hashes.contains(ExternalId.hash(it.externalId())))
                .toList();
    }

    /** As a transaction that rolled back leaves it. */
    public void forgetAll() {
        byPlace.clear();
    }

    public void moveAll(UnaryOperator<MailboxPosition> change) {
        positions.replaceAll((mailbox, position) -> change.apply(position));
    }

    /** The folder counts anew: no mail lies where it lay. */
    public void renamePlaces() {
        var before = Map.copyOf(byPlace);
        byPlace.clear();
        before.forEach((place, mail) -> byPlace.put("before " + place, mail));
    }

    public List<Mail> all() {
        return List.copyOf(byPlace.values());
    }

    private List<Mail> processed() {
        return byPlace.values().stream().filter(it -> !it.duplicate()).toList();
    }
}
