package com.tick.ticket.agent.persistence;

import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Agents;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAgents implements Agents {

    private final EntityManager entities;

    JpaAgents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Agent> find(long id) {
        return Optional.ofNullable(entities.find(Agent.class, id));
    }

    @Override
    public Optional<Agent> findByEmail(String email) {
        return entities.createQuery("select a from Agent a where a.email = :email", Agent.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean haveAny() {
        return !entities.createQuery("select a.id from Agent a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void save(Agent agent) {
        entities.persist(agent);
        entities.flush();
    }
}
