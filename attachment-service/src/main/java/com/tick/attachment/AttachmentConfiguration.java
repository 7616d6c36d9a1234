package com.tick.attachment;

import com.tick.attachment.attachment.Spool;
import com.tick.attachment.attachment.UploadLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Hands the settings to the core, which knows no Spring. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AttachmentConfiguration {

    @Bean
    UploadLimits uploadLimits(AttachmentSettings settings) {
        return settings.limits();
    }

    @Bean
    Spool spool(AttachmentSettings settings) {
        return new Spool(settings.spool());
    }
}
