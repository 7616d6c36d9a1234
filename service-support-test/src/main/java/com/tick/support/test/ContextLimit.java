package com.tick.support.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Each Spring context that tests start costs seconds, so a module's pom.xml says how many may be: one more fails. */
final class ContextLimit implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String LIMIT = "tick.test.contexts";
    private static final AtomicInteger STARTED = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var started = STARTED.incrementAndGet();
        var limit = Integer.getInteger(LIMIT, Integer.MAX_VALUE);
        System.out.printf("Spring context %d of %d%n", started, limit);
        if (started > limit) {
            throw new IllegalStateException(
                    "The tests of this module start more Spring contexts than its pom.xml has as %s: share one"
                            .formatted(LIMIT));
        }
    }
}
