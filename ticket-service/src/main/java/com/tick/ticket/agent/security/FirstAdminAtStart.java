package com.tick.ticket.agent.security;

import com.tick.ticket.agent.EmailTaken;
import com.tick.ticket.agent.FirstAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Runs {@link FirstAdmin} with the settings of this installation, before requests come and take the connections. */
@Component
class FirstAdminAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(FirstAdminAtStart.class);

    private final FirstAdmin firstAdmin;
    private final FirstAdmin.Command command;

    FirstAdminAtStart(
            FirstAdmin firstAdmin,
            @Value("${tick.admin.email}") String email,
            @Value("${tick.admin.password}") String password,
            @Value("${tick.environment}") String environment) {
        this.firstAdmin = firstAdmin;
        this.command = new FirstAdmin.Command(email, password, environment.equals("production"));
    }

    /** Two copies that start together both find nobody: the one that comes second goes on with what the first made. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            firstAdmin.handle(command).ifPresent(this::tell);
        } catch (EmailTaken byAnotherCopy) {
            log.info("Another copy of this service made the first admin at the same time");
        }
    }

    /** Printed, not logged: a log is kept and read by others than the person who starts the service. */
    private void tell(String password) {
        System.out.printf(
                "First start: sign in as %s with the password %s (shown only now)%n", command.email(), password);
    }
}
