package com.tick.ticket.agent;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody in memory, in the order of their coming. */
final class InMemoryAgents implements Agents {

    private final List<Agent> stored = new ArrayList<>();

    @Override
    public Agent get(long id) {
        return find(id).orElseThrow(() -> new AgentNotFound(id));
    }

    @Override
    public Optional<Agent> find(long id) {
        return stored.stream().filter(it -> it.id() == id).findFirst();
    }

    @Override
    public List<Agent> all() {
        return List.copyOf(stored);
    }

    @Override
    public int lockAdmins() {
        return (int) stored.stream().filter(Agent::ruling).count();
    }

    @Override
    public Optional<Agent> findByEmail(String email) {
        return stored.stream().filter(it -> it.email().equals(email)).findFirst();
    }

    @Override
    public boolean haveAny() {
        return !stored.isEmpty();
    }

    @Override
    public void save(Agent agent) {
        if (!stored.contains(agent)) {
            try {
                Field id = Agent.class.getDeclaredField("id");
                id.setAccessible(true);
                id.set(agent, stored.size() + 1L);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
            stored.add(agent);
        }
    }
}
