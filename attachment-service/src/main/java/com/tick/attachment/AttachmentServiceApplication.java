package com.tick.attachment;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts attachment-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AttachmentServiceApplication {

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service as it is not started yet; its settings and files have names of their own on a shared class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(AttachmentServiceApplication.class)
                .main(AttachmentServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=attachment-service");
    }
}
