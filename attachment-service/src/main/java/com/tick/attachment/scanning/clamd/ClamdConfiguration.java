package com.tick.attachment.scanning.clamd;

import com.tick.attachment.scanning.NoScanner;
import com.tick.attachment.scanning.Scanner;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner, or the one that is none. */
@Configuration(proxyBeanMethods = false)
class ClamdConfiguration {

    /** Longer than clamd looks through one file by its own limit, MaxScanTime. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Bean
    Scanner scanner(ClamdSettings settings) {
        return settings.host().isBlank()
                ? new NoScanner()
                : new ClamdScanner(settings.host().strip(), settings.port(), PATIENCE);
    }
}
