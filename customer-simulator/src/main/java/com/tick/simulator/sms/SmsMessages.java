package com.tick.simulator.sms;

import com.tick.simulator.chat.ChangeSignal;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All texts, oldest first, and who wants no more; the oldest go when there are too many to keep. */
@Component
public class SmsMessages {
    private static final int MOST = 50_000;

    private final SecureRandom random = new SecureRandom();
    private final ChangeSignal changes;
    private final Map<String, SmsMessage> messages = new LinkedHashMap<>();
    private final Set<String> optedOut = new HashSet<>();

    SmsMessages(ChangeSignal changes) {
        this.changes = changes;
    }

    String newId() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return "SM" + HexFormat.of().formatHex(bytes);
    }

    synchronized void add(SmsMessage message) {
        messages.put(message.id(), message);
        if (messages.size() > MOST) messages.remove(messages.keySet().iterator().next());
        changes.changed();
    }

    synchronized Optional<SmsMessage> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    synchronized List<SmsMessage> all() {
        return List.copyOf(messages.values());
    }

    /** Empty where the message is gone or has this status already. */
    synchronized Optional<SmsMessage> change(String id, String status, @Nullable Integer errorCode) {
        var message = messages.get(id);
        if (message == null || message.status().equals(status)) return Optional.empty();
        var changed = message.with(status, errorCode);
        messages.put(id, changed);
        changes.changed();
        return Optional.of(changed);
    }

    synchronized boolean optedOut(String number) {
        return optedOut.contains(number);
    }

    synchronized void optOut(String number, boolean out) {
        if (out) optedOut.add(number);
        else optedOut.remove(number);
    }

    /** Everything as it is, for {@link #restore}. */
    public synchronized Object copy() {
        return new Copy(all(), Set.copyOf(optedOut));
    }

    public synchronized void restore(Object copy) {
        var former = (Copy) copy;
        reset();
        former.messages().forEach(message -> messages.put(message.id(), message));
        optedOut.addAll(former.optedOut());
    }

    public synchronized void reset() {
        messages.clear();
        optedOut.clear();
        changes.changed();
    }

    private record Copy(List<SmsMessage> messages, Set<String> optedOut) {}
}
