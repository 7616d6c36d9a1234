package com.tick.simulator.chat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything on all phones, oldest first; the oldest go when there are too many to keep. */
@Component
public class Chats {
    private static final int MOST = 100_000;

    private final LinkedHashMap<String, Bubble> bubbles = new LinkedHashMap<>();
    private final Map<String, ArrayDeque<String>> idsByCustomer = new HashMap<>();
    private final ChangeSignal changes;

    Chats(ChangeSignal changes) {
        this.changes = changes;
    }

    public synchronized void add(Bubble bubble) {
        if (bubbles.putIfAbsent(bubble.id(), bubble) != null) return;
        idsByCustomer
                .computeIfAbsent(bubble.customer(), number -> new ArrayDeque<>())
                .addLast(bubble.id());
        if (bubbles.size() > MOST) forgetOldest();
        changes.changed();
    }

    public synchronized Optional<Bubble> find(String id) {
        return Optional.ofNullable(bubbles.get(id));
    }

    public synchronized List<Bubble> of(String customer) {
        var ids = idsByCustomer.getOrDefault(customer, new ArrayDeque<>());
        var found = new ArrayList<Bubble>(ids.size());
        for (var id : ids) {
            var bubble = bubbles.get(id);
            if (bubble != null) found.add(bubble);
        }
        return found;
    }

    public synchronized List<Bubble> all() {
        return new ArrayList<>(bubbles.values());
    }

    public Optional<Bubble> last(String customer, Predicate<Bubble> wanted) {
        var reversed = of(customer);
        for (int i = reversed.size() - 1; i >= 0; i--)
            if (wanted.test(reversed.get(i))) return Optional.of(reversed.get(i));
        return Optional.empty();
    }

    public void tick(String id, Tick tick, @Nullable Integer code) {
        change(id, bubble -> bubble.ticked(tick, code));
    }

    public void react(String id, @Nullable String emoji) {
        change(id, bubble -> bubble.reacted(emoji));
    }

    public void rewrite(String id, String text, String why) {
        change(id, bubble -> bubble.changed(text, why));
    }

    /** The phone keeps its chats under the new number, as people's phones do. */
    public synchronized void move(String from, String to) {
        var ids = idsByCustomer.remove(from);
        if (ids == null) return;
        ids.forEach(id -> bubbles.computeIfPresent(id, (key, bubble) -> bubble.movedTo(to)));
        var there = idsByCustomer.computeIfAbsent(to, number -> new ArrayDeque<>());
        there.addAll(ids);
        changes.changed();
    }

    public synchronized void restore(List<Bubble> others) {
        bubbles.clear();
        idsByCustomer.clear();
        for (var bubble : others) {
            bubbles.put(bubble.id(), bubble);
            idsByCustomer
                    .computeIfAbsent(bubble.customer(), number -> new ArrayDeque<>())
                    .addLast(bubble.id());
        }
        changes.changed();
    }

    public synchronized void reset() {
        bubbles.clear();
        idsByCustomer.clear();
        changes.changed();
    }

    private synchronized void change(String id, UnaryOperator<Bubble> change) {
        if (bubbles.computeIfPresent(id, (key, bubble) -> change.apply(bubble)) != null) changes.changed();
    }

    private void forgetOldest() {
        var oldest = bubbles.values().iterator().next();
        bubbles.remove(oldest.id());
        var ids = idsByCustomer.get(oldest.customer());
        if (ids != null) ids.remove(oldest.id());
    }
}
