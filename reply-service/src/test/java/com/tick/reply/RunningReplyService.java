package com.tick.reply;

import com.tick.support.test.WithRealInfrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs, on a real database and broker; one for all tests that extend this. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithRealInfrastructure
public abstract class RunningReplyService {

    static final StandInServices OTHERS = standInServices();

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("tick.services.ticket-service", OTHERS::address);
        settings.add("tick.services.attachment-service", OTHERS::address);
    }

    private static StandInServices standInServices() {
        try {
            return new StandInServices();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
