package com.tick.ticket.cannedreply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All canned replies; every agent uses the same. */
public interface CannedReplies {

    /** By title; at most 500. */
    List<CannedReply> all();

    Optional<CannedReply> find(long id);

    long add(String title, String body, Instant now) throws DuplicateTitleException;

    /** @return false when there is no such reply */
    boolean change(long id, String title, String body, Instant now) throws DuplicateTitleException;

    void remove(long id);

    int count();
}
