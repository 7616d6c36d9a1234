package com.tick.ticket.agent;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who works with tickets. */
@Entity
@Table(name = "agents")
public class Agent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    private String email;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;

    private Instant createdAt;
    /** Until when the password opens that was handed out; null: the agent chose it. */
    private @Nullable Instant temporaryPasswordUntil;

    @SuppressWarnings("NullAway.Init")
    protected Agent() {}

    public Agent(String name, String email, String passwordHash, Role role, Instant now) {
        this.name = name;
        this.email = Emails.normalized(email);
        this.passwordHash = passwordHash;
        this.role = role;
        this.active = true;
        this.createdAt = now;
    }

    /** Null leaves things as they are. */
    void change(@Nullable String newName, @Nullable Role newRole, @Nullable Boolean nowActive) {
        name = newName == null ? name : newName;
        role = newRole == null ? role : newRole;
        active = nowActive == null ? active : nowActive;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        temporaryPasswordUntil = null;
    }

    /** Somebody else knows this password, so that the agent has to change it before they do anything else. */
    void handOutPassword(String hash, Instant until) {
        passwordHash = hash;
        temporaryPasswordUntil = until;
    }

    public boolean mustChangePassword() {
        return temporaryPasswordUntil != null;
    }

    boolean temporaryPasswordExpired(Instant now) {
        return temporaryPasswordUntil != null && !now.isBefore(temporaryPasswordUntil);
    }

    /** Whether this agent can let others in. */
    boolean ruling() {
        return active && role == Role.ADMIN;
    }

    public long id() {
        return requireNonNull(id, "not saved yet");
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    public boolean active() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
