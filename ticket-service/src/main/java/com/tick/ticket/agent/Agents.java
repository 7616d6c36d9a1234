package com.tick.ticket.agent;

import java.util.Optional;

/** All agents. */
public interface Agents {

    Optional<Agent> find(long id);

    /** @param email in lower case */
    Optional<Agent> findByEmail(String email);

    boolean haveAny();

    void save(Agent agent);
}
