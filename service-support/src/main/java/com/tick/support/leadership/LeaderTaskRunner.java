package com.tick.support.leadership;

import com.tick.support.wakeup.SafetyPoll;
import com.tick.support.wakeup.WakeUp;
import com.tick.support.wakeup.WakeUps;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the leader's tasks, each in its thread, while this copy leads. */
final class LeaderTaskRunner implements SmartLifecycle {

    static final String ROLE = "tasks";

    private static final Logger log = LoggerFactory.getLogger(LeaderTaskRunner.class);
    private static final Duration FAILURE_PAUSE = Duration.ofSeconds(1);

    /** Signals of a burst are answered together. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(20);

    /** For that long a task that has nothing to do is not even asked when it will have. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    private static final long STOP_PATIENCE_MILLIS = 20_000;

    private final List<LeaderTask> tasks;
    private final LeaderElection election;
    private final WakeUps wakeUps;
    private final Clock clock;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    LeaderTaskRunner(List<LeaderTask> tasks, LeaderElections elections, WakeUps wakeUps, Clock clock) {
        this.tasks = List.copyOf(tasks);
        this.election = elections.of(ROLE, this::leaderChanged);
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        tasks.forEach(task -> startThread(task.label(), () -> work(task)));
        election.start();
    }

    @Override
    public void stop() {
        running = false;
        tasks.forEach(task -> wakeUpOf(task).signal());
        threads.forEach(LeaderTaskRunner::joined);
        threads.clear();
        election.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void leaderChanged() {
        boolean leads = election.leadership().isPresent();
        for (var task : tasks) {
            wakeUps.handledHere(task.label(), leads);
            wakeUpOf(task).signal();
        }
    }

    private WakeUp wakeUpOf(LeaderTask task) {
        return wakeUps.of(task.label());
    }

    private void work(LeaderTask task) {
        try {
            long epoch = -1;
            while (running) {
                epoch = round(task, epoch);
            }
            task.finish();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            log.warn("{} did not end as it should: {}", task.label(), failed.toString());
        }
    }

    /** @return the epoch that the task was told of */
    private long round(LeaderTask task, long toldEpoch) throws InterruptedException {
        var leadership = election.leadership().orElse(null);
        if (leadership == null) {
            wakeUpOf(task).await(SafetyPoll.interval());
            return toldEpoch;
        }
        long told = toldEpoch;
        try {
            if (told != leadership.epoch()) {
                leadership.call(() -> {
                    task.elected();
                    return null;
                });
                told = leadership.epoch();
            }
            sleep(task, leadership.call(task::step));
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (LeaseLostException lost) {
            log.info("{} ends here: {}", task.label(), lost.getMessage());
            TimeUnit.MILLISECONDS.sleep(FAILURE_PAUSE.toMillis());
        } catch (Exception failed) {
            log.warn("{} goes on in a moment: {}", task.label(), failed.toString());
            TimeUnit.MILLISECONDS.sleep(FAILURE_PAUSE.toMillis());
        }
        return told;
    }

    private void sleep(LeaderTask task, Duration pause) throws InterruptedException {
        if (pause.isZero() || !running) {
            return;
        }
        var wakeUp = wakeUpOf(task);
        if (wakeUp.await(shorter(pause, QUIET))) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_ROUNDS.toMillis());
        } else if (pause.compareTo(QUIET) > 0) {
            wakeUp.await(pause.equals(LeaderTask.UNTIL_SIGNALLED) ? untilNext(task) : pause.minus(QUIET));
        }
    }

    private Duration untilNext(LeaderTask task) {
        var safety = SafetyPoll.interval();
        return task.nextDue()
                .map(due -> shorter(Duration.between(clock.instant(), due), safety))
                .orElse(safety);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void startThread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private static void joined(Thread thread) {
        try {
            thread.join(STOP_PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
