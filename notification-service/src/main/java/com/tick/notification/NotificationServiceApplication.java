package com.tick.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** WhatsApp both ways, and the live updates of browsers. */
@SpringBootApplication
public class NotificationServiceApplication {

    public static void main(String[] args) {
        // We close idle connections to WhatsApp before its side does: a POST on one that is just being closed would
        // leave us not knowing whether it arrived.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(NotificationServiceApplication.class, args);
    }
}
