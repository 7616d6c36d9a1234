package com.tick.ticket.agent.persistence;

import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.AgentNotFound;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.EmailTaken;
import com.tick.ticket.agent.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAgents implements Agents {

    private static final int MOST = 1000;

    private final EntityManager entities;

    JpaAgents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Agent get(long id) {
        var agent = entities.find(Agent.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (agent == null) {
            throw new AgentNotFound(id);
        }
        return agent;
    }

    @Override
    public List<Agent> all() {
        return entities.createQuery("select a from Agent a order by a.name, a.id", Agent.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public int lockAdmins() {
        return entities.createQuery(
                        "select a from Agent a where a.role = :admin and a.active order by a.id", Agent.class)
                .setParameter("admin", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
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
        try {
            entities.persist(agent);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw new EmailTaken();
        }
    }
}
