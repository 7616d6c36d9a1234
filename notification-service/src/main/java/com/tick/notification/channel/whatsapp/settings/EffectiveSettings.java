package com.tick.notification.channel.whatsapp.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What counts: what an admin stored, else what the environment says. Other copies' changes count within a second. */
public class EffectiveSettings {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration TRIED_IN_VAIN = Duration.ofSeconds(5);

    private final StoredSettings stored;
    private final SettingsEncryptor seal;
    private final Map<Setting, String> environment;
    private final Clock clock;

    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicReference<@Nullable Snapshot> snapshot = new AtomicReference<>();

    public EffectiveSettings(
            StoredSettings stored, SettingsEncryptor seal, Map<Setting, String> environment, Clock clock) {
        this.stored = stored;
        this.seal = seal;
        this.environment = new EnumMap<>(Setting.class);
        this.environment.putAll(environment);
        this.clock = clock;
    }

    /** Empty when it is set nowhere. */
    public String value(Setting setting) {
        var value = current().values().get(setting);
        return value != null ? value : environment.getOrDefault(setting, "");
    }

    public Source source(Setting setting) {
        var it = current();
        if (it.values().containsKey(setting)) {
            return Source.STORED;
        }
        if (it.unreadable().contains(setting)) {
            return Source.UNREADABLE;
        }
        return environment.getOrDefault(setting, "").isBlank() ? Source.NONE : Source.ENVIRONMENT;
    }

    /** Something was stored: the next look reads it. */
    public void changed() {
        snapshot.set(null);
    }

    private Snapshot current() {
        var known = snapshot.get();
        if (known == null) {
            var first = read();
            snapshot.set(first);
            return first;
        }
        // one looks for all: nobody else waits for a database that may be away
        if (clock.instant().isAfter(known.freshUntil()) && reading.compareAndSet(false, true)) {
            try {
                return again(known);
            } finally {
                reading.set(false);
            }
        }
        return known;
    }

    /** A database that is away for a moment changes no setting, and is not asked for each of them. */
    private Snapshot again(Snapshot known) {
        Snapshot next;
        try {
            next = read();
        } catch (RuntimeException away) {
            next = new Snapshot(
                    known.values(), known.unreadable(), clock.instant().plus(TRIED_IN_VAIN));
        }
        // what was stored in the meantime is newer than what was read
        snapshot.compareAndSet(known, next);
        return next;
    }

    private Snapshot read() {
        var values = new EnumMap<Setting, String>(Setting.class);
        var unreadable = EnumSet.noneOf(Setting.class);
        stored.all().forEach((setting, entry) -> {
            if (entry.keyId() == null) {
                values.put(setting, entry.text());
            } else {
                seal.open(setting, entry).ifPresentOrElse(it -> values.put(setting, it), () -> unreadable.add(setting));
            }
        });
        return new Snapshot(values, unreadable, clock.instant().plus(FRESH));
    }

    /** Where a value comes from. */
    public enum Source {
        STORED,
        ENVIRONMENT,
        NONE,
        /** Stored under a key that is not known any more. */
        UNREADABLE
    }

    private record Snapshot(Map<Setting, String> values, Set<Setting> unreadable, Instant freshUntil) {}
}
