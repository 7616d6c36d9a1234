package com.tick.ticket.secondfactor.security;

import com.tick.ticket.secondfactor.ResealSecrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Runs {@link ResealSecrets} once the key is known, before requests come and take the connections. */
@Component
class ResealAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ResealAtStart.class);

    private final ResealSecrets resealSecrets;

    ResealAtStart(ResealSecrets resealSecrets) {
        this.resealSecrets = resealSecrets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var lost = resealSecrets.handle();
        if (lost > 0) {
            log.error(
                    "{} second factors were sealed with a key that is neither TICK_SETTINGS_KEY nor among"
                            + " TICK_SETTINGS_KEY_PREVIOUS: their agents can sign in with recovery codes only. Name the"
                            + " former key in TICK_SETTINGS_KEY_PREVIOUS and start again.",
                    lost);
        }
    }
}
