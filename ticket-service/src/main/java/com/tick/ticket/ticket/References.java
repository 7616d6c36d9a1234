package com.tick.ticket.ticket;

import java.security.SecureRandom;
import java.util.Random;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Draws the names that customers and agents call tickets by: not guessable from one another, and easy to read aloud. */
@Component
public class References {

    /** No 0 and O, 1, I and L, and no U, which would make words. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    /** With a million tickets one draw in 600,000 meets another ticket's: twice in a row points to a fault. */
    private static final int MOST_DRAWS = 5;

    private final Random random;

    public References() {
        this(new SecureRandom());
    }

    References(Random random) {
        this.random = random;
    }

    /** Opens a ticket under a name of its own: nobody looks whether it is free, so another is drawn when it was not. */
    Ticket withFresh(Function<String, Ticket> open) {
        for (int draw = 1; ; draw++) {
            try {
                return open.apply(next());
            } catch (ReferenceTakenException taken) {
                if (draw == MOST_DRAWS) {
                    throw taken;
                }
            }
        }
    }

    private String next() {
        var reference = new StringBuilder("TK-");
        for (int i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
