package com.tick.ticket;

import com.tick.support.test.WithRealInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole service on a port, with a real database and broker; one context for all tests that carry it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "TICK_ADMIN_EMAIL=boss@example.org",
            "TICK_ADMIN_PASSWORD=" + RunningService.ADMIN_PASSWORD,
            "TICK_SETTINGS_KEY_PREVIOUS=" + RunningService.FORMER_SETTINGS_KEY
        })
@WithRealInfrastructure
@Import({ServiceUnderTest.class, NeighboursStandIn.Addresses.class})
public @interface RunningService {

    String FORMER_SETTINGS_KEY = "only-for-tests-former-0123456789abcdef";

    String ADMIN_PASSWORD = "only-for-tests-admin";
}
