package com.tick.ticket.ticket;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Draws the names that customers and agents call tickets by: not guessable from one another, and easy to read aloud. */
@Component
public class References {

    /** No 0 and O, 1, I and L, and no U, which would make words. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /** One that no ticket has yet. */
    String freshFor(Tickets tickets) {
        String reference;
        do {
            reference = next();
        } while (tickets.haveReference(reference));
        return reference;
    }

    private String next() {
        var reference = new StringBuilder("TK-");
        for (int i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
