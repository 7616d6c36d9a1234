package com.tick.benchmark.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that never came in: all of it follows from its number, so nothing has to be remembered of it.
 *
 * @param mobile digits, of the one in four that has a number
 * @param agent index of the agent it is assigned to
 */
public record SeededTicket(
        long id,
        UUID uuid,
        String reference,
        String name,
        String email,
        @Nullable String mobile,
        String topic,
        String title,
        String description,
        String status,
        String channel,
        @Nullable Integer agent,
        Instant createdAt,
        Instant updatedAt,
        List<String> replies) {

    /** How many agents share the tickets. */
    public static final int AGENTS = 10;

    private static final int WITH_NUMBER = 4;
    private static final int OVER_WHATSAPP = 16;
    private static final int NUMBERS_IN_BASE = 30;
    private static final int REFERENCE_LENGTH = 8;
    private static final String REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public SeededTicket {
        replies = List.copyOf(replies);
    }

    /** Whether the customer of a ticket is written to when something happens: not the same work for both desks. */
    public static boolean hasNumber(long id) {
        return id % WITH_NUMBER == 0;
    }

    /** The word that this ticket's text has and no other's. */
    public static String ownWord(long id) {
        return "case" + (id + 100_000_000);
    }

    /** The word that one reply to this ticket has and no other text. */
    public static String saidWord(long id) {
        return "said" + (id + 100_000_000);
    }

    /** Its customer's number as people read it out, where there is one. */
    public static String typedPhone(long id) {
        var digits = Long.toString(49_151_000_000_000L + id).substring(2);
        return "0" + digits.substring(0, 3) + " " + digits.substring(3);
    }

    /** Its customer's e-mail address. */
    public static String emailOf(long id) {
        return of(id, Instant.EPOCH, Duration.ZERO).email();
    }

    /**
     * The ticket of that number.
     *
     * @param age how old it is
     */
    static SeededTicket of(long id, Instant now, Duration age) {
        var random = new SplittableRandom(id);
        var first = Vocabulary.firstName(random);
        var last = Vocabulary.lastName(random);
        var status = status(random);
        var createdAt = now.minus(age);
        return new SeededTicket(
                id,
                UUID.nameUUIDFromBytes(("ticket " + id).getBytes(StandardCharsets.UTF_8)),
                reference(id),
                first + " " + last,
                "customer" + id + "@" + first.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "x") + ".example",
                hasNumber(id) ? Long.toString(49_151_000_000_000L + id) : null,
                Vocabulary.topic(random),
                Vocabulary.text(random, 2 + random.nextInt(4)),
                Vocabulary.text(random, 15 + random.nextInt(40)) + " " + ownWord(id),
                status,
                id % OVER_WHATSAPP == 0 ? "whatsapp" : "web",
                status.equals("new") || random.nextInt(10) < 3 ? null : random.nextInt(AGENTS),
                createdAt,
                createdAt.plus(age.dividedBy(status.equals("closed") ? 2 : 4)),
                replies(random, id, status));
    }

    /** What is stored of the secret of a link that nobody has. */
    String linkFingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("link " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String phone() {
        return "+" + Objects.requireNonNull(mobile);
    }

    private static String status(SplittableRandom random) {
        var hundredth = random.nextInt(100);
        if (hundredth < 82) {
            return "closed";
        }
        return hundredth < 92 ? "in_progress" : "new";
    }

    /** Five on average. */
    private static List<String> replies(SplittableRandom random, long id, String status) {
        var replies = new ArrayList<String>();
        var many = status.equals("new") ? 1 + random.nextInt(2) : 4 + random.nextInt(4);
        for (var reply = 0; reply < many; reply++) {
            replies.add(Vocabulary.text(random, 8 + random.nextInt(20)) + (reply == 0 ? " " + saidWord(id) : ""));
        }
        return replies;
    }

    /** A prime step through all references of this length, so that neighbours don't look alike and none comes twice. */
    private static String reference(long id) {
        var all = 1L;
        for (var place = 0; place < REFERENCE_LENGTH; place++) {
            all *= NUMBERS_IN_BASE;
        }
        var number = Math.floorMod(id * 382_961_237L, all);
        var reference = new StringBuilder("TK-");
        for (var place = 0; place < REFERENCE_LENGTH; place++) {
            reference.append(REFERENCE_ALPHABET.charAt((int) (number % NUMBERS_IN_BASE)));
            number /= NUMBERS_IN_BASE;
        }
        return reference.toString();
    }
}
