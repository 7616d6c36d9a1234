package com.tick.ticket.agent;

import java.util.List;
import java.util.Optional;

/** All agents. */
public interface Agents {

    /** The agent, to be changed: until the transaction ends nobody else can change it. */
    Agent get(long id) throws AgentNotFound;

    Optional<Agent> find(long id);

    /** Everybody who ever worked here, by name; at most 1000. */
    List<Agent> all();

    /** How many active admins there are; until the transaction ends there are no more and no fewer. */
    int lockAdmins();

    /** @param email in lower case */
    Optional<Agent> findByEmail(String email);

    boolean haveAny();

    void save(Agent agent) throws EmailTaken;
}
