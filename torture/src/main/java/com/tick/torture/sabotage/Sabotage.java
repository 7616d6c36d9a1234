package com.tick.torture.sabotage;

import com.tick.torture.addition.AdditionJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** A safeguard of the services that can be taken away. */
public enum Sabotage {
    /** Each claim of an idempotency key is the first. */
    FORGOTTEN_KEYS,
    /** A key is looked up before the work and written after it: two at the same moment both find nothing. */
    KEYS_READ_THEN_WRITTEN,
    /** The relay looks behind the last id it published: what commits late, with an id given out early, is never seen. */
    FORWARD_ONLY,
    /** Two relays at once, each passing over what the other may have in its hands. */
    TWO_RELAYS,
    /** An event that comes again is handled again. */
    NO_INBOX,
    /** Some events fail, and what fails is passed over. */
    SKIPPED_FAILURES,
    /** A request is answered, and its transaction is committed a little later. */
    LATE_COMMIT,
    /** A call to WhatsApp leaves no trace before it is made. */
    NO_CLAIM,
    /** A call to WhatsApp of which nobody knows the end is made again at once. */
    REPEATED_CALL;

    static final String RESOURCE = "sabotage.txt";

    /** Writes a jar that does it to the service that has it on its class path. */
    public Path jar(Path folder) throws IOException {
        Files.deleteIfExists(footprints(folder));
        return AdditionJar.write(
                folder.resolve(name().toLowerCase(Locale.ROOT) + ".jar"),
                SabotageAutoConfiguration.class,
                RESOURCE,
                name() + "\n" + footprints(folder).toAbsolutePath());
    }

    /**
     * To be asked when it is over.
     *
     * @param folder where its jar is
     * @throws IllegalStateException when it has not met what it is there to spoil
     */
    public void requireMet(Path folder) throws IOException {
        var missing = new Footprints(footprints(folder)).missing(meets());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("%s met nothing like %s".formatted(this, missing));
        }
    }

    private Set<String> meets() {
        var replaced = ChangedStatements.replacedBy(this);
        return replaced.isEmpty() ? Set.of(name()) : replaced;
    }

    private Path footprints(Path folder) {
        return folder.resolve(name().toLowerCase(Locale.ROOT) + "-met.txt");
    }
}
