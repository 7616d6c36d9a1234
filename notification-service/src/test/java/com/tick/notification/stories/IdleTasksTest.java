package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.leadership.TaskName;
import com.tick.support.leadership.LeaderTask;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task that has nothing to do sleeps until somebody signals, or for long. */
@NotificationStory
class IdleTasksTest {

    private static final List<String> WITHOUT_CALLS = Stream.of(
                    TaskName.INBOUND_WORKER, TaskName.FILE_FETCHER, TaskName.RECEIPT_SENDER, TaskName.PRUNER)
            .map(TaskName::label)
            .toList();

    @Autowired
    List<LeaderTask> tasks;

    @Test
    void eachNameHasItsTask() {
        assertThat(tasks)
                .extracting(LeaderTask::label)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TaskName.values()).map(TaskName::label).toList());
    }

    @Test
    void tasksWithNothingToDoSleep() throws InterruptedException {
        for (var task : tasks) {
            if (WITHOUT_CALLS.contains(task.label())) {
                var pause = task.step();
                while (pause.isZero()) {
                    pause = task.step();
                }
                assertThat(pause).as(task.label()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
            }
        }
    }
}
