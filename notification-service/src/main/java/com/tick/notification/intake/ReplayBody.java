package com.tick.notification.intake;

import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works through a journalled body once more; what it told before counts as a duplicate. */
@Component
public class ReplayBody {

    private final Journal journal;
    private final Clock clock;
    private final TaskSignals signals;

    ReplayBody(Journal journal, Clock clock, TaskSignals signals) {
        this.journal = journal;
        this.clock = clock;
        this.signals = signals;
    }

    @Transactional
    public void handle(long id) {
        if (!journal.replay(id, clock.instant())) {
            throw new WebhookBodyNotFoundException();
        }
        signals.afterCommit(TaskName.INBOUND_WORKER);
    }
}
