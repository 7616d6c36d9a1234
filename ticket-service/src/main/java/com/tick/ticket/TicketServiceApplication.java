package com.tick.ticket;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Tickets, agents and sessions. */
@SpringBootApplication
@EnableScheduling
public class TicketServiceApplication {

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service as it is not started yet; its settings and files have names of their own on a shared class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(TicketServiceApplication.class)
                .main(TicketServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=ticket-service");
    }
}
