package com.tick.notification.leadership.wakeup;

import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import com.tick.support.wakeup.WakeUps;
import org.springframework.stereotype.Component;

@Component
class WakeUpTaskSignals implements TaskSignals {

    private final WakeUps wakeUps;

    WakeUpTaskSignals(WakeUps wakeUps) {
        this.wakeUps = wakeUps;
    }

    @Override
    public void afterCommit(TaskName task) {
        wakeUps.signalAfterCommit(task.label());
    }
}
