package com.tick.attachment;

import com.tick.attachment.scanning.NoScanner;
import com.tick.attachment.scanning.Scanner;
import com.tick.attachment.scanning.Verdict;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The scanner of the running service, which a test may put another in the place of. */
@Component
@Primary
public class SwitchableScanner implements Scanner {

    private volatile Scanner now = new NoScanner();

    public void become(Scanner scanner) {
        now = scanner;
    }

    @Override
    public boolean present() {
        return now.present();
    }

    @Override
    public Verdict scan(InputStream bytes) throws IOException {
        var scanner = now;
        if (!scanner.present()) {
            throw new Unavailable("switched-off scanner", null);
        }
        return scanner.scan(bytes);
    }
}
