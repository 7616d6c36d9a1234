package com.tick.notification.retention.worker;

import com.tick.notification.leadership.TaskName;
import com.tick.notification.retention.PruneExpired;
import com.tick.support.leadership.LeaderTask;
import java.time.Duration;
import org.springframework.stereotype.Component;

@Component
class RetentionJob implements LeaderTask {

    private static final int MOST = 500;
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(150);

    private final PruneExpired forget;

    RetentionJob(PruneExpired forget) {
        this.forget = forget;
    }

    @Override
    public String label() {
        return TaskName.PRUNER.label();
    }

    @Override
    public Duration step() {
        return forget.handle(MOST) ? BETWEEN_STEPS : INTERVAL;
    }
}
