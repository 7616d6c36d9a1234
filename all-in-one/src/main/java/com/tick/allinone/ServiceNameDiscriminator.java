package com.tick.allinone;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.sift.AbstractDiscriminator;

/** Sorts log lines by service, so that each has a file of its own. */
public class ServiceNameDiscriminator extends AbstractDiscriminator<ILoggingEvent> {

    @Override
    public String getDiscriminatingValue(ILoggingEvent event) {
        return ServiceName.current();
    }

    @Override
    public String getKey() {
        return "service";
    }
}
