package com.tick.notification.settings.worker;

import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.WakeUp;
import com.tick.notification.settings.SealAnew;
import org.springframework.stereotype.Component;

/** A key changes with a restart only, so once per leadership is enough. */
@Component
class KeyRotation implements LeaderTask {

    private final SealAnew sealAnew;
    private final WakeUp wakeUp = new WakeUp();

    KeyRotation(SealAnew sealAnew) {
        this.sealAnew = sealAnew;
    }

    @Override
    public String name() {
        return "settings-key-rotation";
    }

    @Override
    public void elected() {
        sealAnew.handle();
    }

    @Override
    public boolean step() throws InterruptedException {
        wakeUp.await(60_000);
        return false;
    }

    @Override
    public WakeUp wakeUp() {
        return wakeUp;
    }
}
