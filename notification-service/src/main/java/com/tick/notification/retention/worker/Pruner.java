package com.tick.notification.retention.worker;

import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.retention.Forget;
import java.time.Duration;
import org.springframework.stereotype.Component;

@Component
class Pruner implements LeaderTask {

    private static final int MOST = 500;
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(150);

    private final Forget forget;

    Pruner(Forget forget) {
        this.forget = forget;
    }

    @Override
    public TaskName name() {
        return TaskName.PRUNER;
    }

    @Override
    public Duration step() {
        return forget.handle(MOST) ? BETWEEN_STEPS : INTERVAL;
    }
}
