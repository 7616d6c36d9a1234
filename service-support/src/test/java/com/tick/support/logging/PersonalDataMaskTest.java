package com.tick.support.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.ProofApplication;
import com.tick.support.test.WithRealInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataMaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mail to jo.doe+desk@mail.example.org failed | Mail to <e-mail> failed
                    number +49 151 2345-6789 is not known | number <phone> is not known
                    number +4915123456789. | number <phone>.
                    from 4915123456789 at night | from <phone> at night
                    got wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI= twice | got <wamid> twice
                    Authorization: Bearer abc.def-ghi | Authorization: Bearer <token>
                    jwt eyJhbGciOi.eyJzdWIi.c2ln-x end | jwt <token> end
                    link AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE end | link <token> end
                    jdbc:x?password=hunter2&ssl=1 | jdbc:x?password=<secret>&ssl=1
                    """)
    void whatIdentifiesAPersonOrOpensADoorIsMasked(String logged, String masked) {
        assertThat(PersonalDataMask.mask(logged)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incident 3f2b8a52-9f8e-4a3b-8f4e-123456789012",
                "took 1234 ms at 2026-11-23T02:06:12.123Z",
                "tick.ticket.events 4711, offset 123456",
                "com.tick.support.outbox.OutboxRelay.publishBatch(OutboxRelay.java:170)"
            })
    void whatPeopleNeedToFindAFaultStays(String logged) {
        assertThat(PersonalDataMask.mask(logged)).isEqualTo(logged);
    }

    /** Through the whole of the service's logging, stack traces included. */
    @Test
    void aServicesLogLineIsMaskedAndCarriesItsTrace(CapturedOutput output) {
        MDC.put("traceId", "0af7651916cd43dd8448eb211c80319c");
        try {
            LoggerFactory.getLogger("proof")
                    .error("No answer to jo@example.org", new IllegalStateException("call +49 151 23456789"));
        } finally {
            MDC.clear();
        }

        assertThat(output.getOut())
                .contains(
                        "No answer to <e-mail>",
                        "IllegalStateException: call <phone>",
                        "0af7651916cd43dd8448eb211c80319c")
                .doesNotContain("jo@example.org", "23456789");
    }
}
