package com.tick.notification.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counts: what an admin stored, else what the environment says. Other copies' changes count within a second. */
public class EffectiveSettings {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final StoredSettings stored;
    private final Seal seal;
    private final Map<Setting, String> environment;
    private final Clock clock;

    private volatile @Nullable Snapshot snapshot;

    public EffectiveSettings(StoredSettings stored, Seal seal, Map<Setting, String> environment, Clock clock) {
        this.stored = stored;
        this.seal = seal;
        this.environment = new EnumMap<>(environment);
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
        snapshot = null;
    }

    /** A database that is away for a moment changes no setting. */
    private Snapshot current() {
        var known = snapshot;
        var now = clock.instant();
        if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
            return known;
        }
        try {
            var read = read(now);
            snapshot = read;
            return read;
        } catch (RuntimeException away) {
            if (known == null) {
                throw away;
            }
            return known;
        }
    }

    private Snapshot read(Instant now) {
        var values = new EnumMap<Setting, String>(Setting.class);
        var unreadable = EnumSet.noneOf(Setting.class);
        stored.all().forEach((setting, entry) -> {
            if (entry.keyId() == null) {
                values.put(setting, entry.text());
            } else {
                seal.open(setting, entry).ifPresentOrElse(it -> values.put(setting, it), () -> unreadable.add(setting));
            }
        });
        return new Snapshot(values, unreadable, now);
    }

    /** Where a value comes from. */
    public enum Source {
        STORED,
        ENVIRONMENT,
        NONE,
        /** Stored under a key that is not known any more. */
        UNREADABLE
    }

    private record Snapshot(Map<Setting, String> values, Set<Setting> unreadable, Instant readAt) {}
}
