package com.tick.ticket.secondfactor.security;

import com.tick.ticket.secondfactor.ResealSecrets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Runs {@link ResealSecrets} once the key is known. */
@Component
class ResealAtStart implements ApplicationRunner {

    private final ResealSecrets resealSecrets;

    ResealAtStart(ResealSecrets resealSecrets) {
        this.resealSecrets = resealSecrets;
    }

    @Override
    public void run(ApplicationArguments args) {
        resealSecrets.handle();
    }
}
