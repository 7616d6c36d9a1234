package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.TaskName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task that has nothing to do sleeps until somebody signals, or for long. */
@NotificationStory
class IdleTasksTest {

    private static final List<TaskName> WITHOUT_CALLS =
            List.of(TaskName.INBOUND_WORKER, TaskName.FILE_FETCHER, TaskName.RECEIPT_SENDER, TaskName.PRUNER);

    @Autowired
    List<LeaderTask> tasks;

    @Test
    void eachNameHasItsTask() {
        assertThat(tasks).extracting(LeaderTask::name).containsExactlyInAnyOrder(TaskName.values());
    }

    @Test
    void tasksWithNothingToDoSleep() throws InterruptedException {
        for (var task : tasks) {
            if (WITHOUT_CALLS.contains(task.name())) {
                var pause = task.step();
                while (pause.isZero()) {
                    pause = task.step();
                }
                assertThat(pause).as(task.name().label()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
            }
        }
    }
}
