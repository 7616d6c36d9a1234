package com.tick.notification.retention.worker;

import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.WakeUp;
import com.tick.notification.retention.Forget;
import java.time.Duration;
import org.springframework.stereotype.Component;

@Component
class Pruner implements LeaderTask {

    private static final int AT_ONCE = 500;
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final Forget forget;
    private final WakeUp wakeUp = new WakeUp();
    private long nextAt = System.nanoTime();

    Pruner(Forget forget) {
        this.forget = forget;
    }

    @Override
    public String name() {
        return "pruner";
    }

    @Override
    public WakeUp wakeUp() {
        return wakeUp;
    }

    @Override
    public boolean step() {
        if (System.nanoTime() - nextAt >= 0 && !forget.handle(AT_ONCE)) {
            nextAt = System.nanoTime() + INTERVAL.toNanos();
        }
        return false;
    }
}
