package com.tick.reply;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Replies and internal notes on tickets. */
@SpringBootApplication
public class ReplyServiceApplication {

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service as it is not started yet; its settings and files have names of their own on a shared class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(ReplyServiceApplication.class)
                .main(ReplyServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=reply-service");
    }
}
