package com.tick.attachment.scanning.clamd;

import com.tick.attachment.scanning.Scanner;
import com.tick.support.test.infra.Clamd;
import java.time.Duration;

/** Scanners as they are configured. */
public final class Scanners {

    private Scanners() {}

    public static Scanner asking(Clamd clamd) {
        return new ClamdScanner("127.0.0.1", clamd.port(), Duration.ofSeconds(30));
    }
}
