package com.tick.ticket.agent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever tries passwords, and nobody else. Nothing that strangers do keeps an agent out: not on a device where
 * they have signed in before, not in a session of theirs, and anywhere else not for longer than a browser computes.
 */
public interface SignInThrottle {

    /**
     * Somebody shows a password at the door.
     *
     * @param email normalized
     * @param address where the request comes from
     * @param device the browser, when the account's agent has signed in there before; else null
     * @param proof of work done to be heard all the same; null: none
     */
    record Attempt(String email, String address, @Nullable String device, @Nullable String proof) {}

    /**
     * Counts an attempt before the password is looked at, so that many at once are counted too.
     *
     * @return how many attempts on the account, or by everybody when that is more telling, have not succeeded lately
     * @throws TooManySignInsException when this one has to wait or to bring a proof of work; it does not count then
     */
    Counted begin(Attempt attempt, Instant now) throws TooManySignInsException;

    /** Counts a code that follows a right password. A proof of work is worth nothing here: codes are too short for that. */
    Counted beginCode(Attempt attempt, Instant now) throws TooManySignInsException;

    /** Forgets the attempts that ended well, and all others that stand in the way of the account. */
    void succeeded(Attempt attempt);

    /** Counts an attempt to confirm the password within a session. */
    void beginConfirmation(long agentId, long sessionId, Instant now) throws TooManySignInsException;

    void confirmed(long agentId, long sessionId);

    /** Forgets every attempt on an account. */
    void unlock(String email);

    /** @param limited true for the attempt after which the next one has to wait */
    record Counted(int onAccount, int byEverybody, boolean limited) {}
}
