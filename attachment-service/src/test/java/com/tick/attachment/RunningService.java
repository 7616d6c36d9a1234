package com.tick.attachment;

import com.tick.support.test.WithRealInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole service on a port, with a real database, broker and store; one context for all tests that carry it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithRealInfrastructure
@Import({
    ServiceUnderTest.class,
    BreakableBlobs.class,
    SwitchableScanner.class,
    StoredObjects.class,
    TicketServiceStandIn.Address.class
})
public @interface RunningService {}
