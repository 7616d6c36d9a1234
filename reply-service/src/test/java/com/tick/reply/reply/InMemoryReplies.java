package com.tick.reply.reply;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.util.ReflectionTestUtils;

/** Behaves as the real store does, which {@link RepliesContract} proves of both. */
public final class InMemoryReplies implements Replies {

    private final Map<Long, Reply> stored = new HashMap<>();
    private final List<ReplyEvent> published = new ArrayList<>();

    @Override
    public Reply get(long id) {
        var reply = stored.get(id);
        if (reply == null) {
            throw new ReplyNotFoundException(id);
        }
        return copy(reply);
    }

    @Override
    public boolean contain(String idempotencyKey) {
        return stored.values().stream().anyMatch(it -> idempotencyKey.equals(it.idempotencyKey()));
    }

    @Override
    public void save(Reply reply) {
        if (ReflectionTestUtils.getField(reply, "id") == null) {
            refuseSecond(reply.idempotencyKey());
            ReflectionTestUtils.setField(reply, "id", stored.size() + 1L);
        }
        stored.put(reply.id(), copy(reply));
        published.addAll(reply.events());
    }

    public List<ReplyEvent> published() {
        return List.copyOf(published);
    }

    private void refuseSecond(@Nullable String idempotencyKey) {
        if (idempotencyKey != null && contain(idempotencyKey)) {
            throw new DuplicateKeyException("one reply per message");
        }
    }

    /** As loaded from the store: the same state, and no events pending. */
    private static Reply copy(Reply reply) {
        var copy = new Reply();
        for (Field field : Reply.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !"events".equals(field.getName())) {
                ReflectionTestUtils.setField(
                        copy, field.getName(), ReflectionTestUtils.getField(reply, field.getName()));
            }
        }
        return copy;
    }
}
