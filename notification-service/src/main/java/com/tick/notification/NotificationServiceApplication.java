package com.tick.notification;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** WhatsApp both ways, and the live updates of browsers. */
@SpringBootApplication
public class NotificationServiceApplication {

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service as it is not started yet; its settings and files have names of their own on a shared class path. */
    public static SpringApplicationBuilder application() {
        // We close idle connections to WhatsApp before its side does: a POST on one that is just being closed would
        // leave us not knowing whether it arrived.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        return new SpringApplicationBuilder(NotificationServiceApplication.class)
                .main(NotificationServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=notification-service");
    }
}
