package com.tick.torture.nemesis;

import com.tick.torture.observation.Databases;
import com.tick.torture.observation.Simulator;
import com.tick.torture.observation.Topics;
import com.tick.torture.proxy.Mood;
import com.tick.torture.proxy.Proxy;
import com.tick.torture.stack.Member;
import com.tick.torture.stack.TortureStack;
import com.tick.torture.workload.Workload;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * What faults have at hand.
 *
 * @param load everybody who asks
 * @param proxies in front of the gateways
 * @param seed that is printed
 * @param random what is left to chance
 * @param length how long a fault lasts
 */
public record Arena(
        TortureStack stack,
        Workload load,
        List<Proxy> proxies,
        Simulator simulator,
        Databases databases,
        Topics topics,
        long seed,
        Random random,
        Duration length) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int NEARLY_ALL = 50;

    /** For one fault, which takes the same chances whatever came before it. */
    public Arena of(Fault fault, Duration itsLength) {
        var chance = new Random(Objects.hash(seed, fault.id()));
        return new Arena(stack, load, proxies, simulator, databases, topics, seed, chance, itsLength);
    }

    Member member(String name) {
        return stack.member(name);
    }

    /** One of the two instances of a service, and then the other. */
    List<Member> instances(String service) {
        var first = 1 + random.nextInt(2);
        return List.of(member(service + "-" + first), member(service + "-" + (3 - first)));
    }

    void mood(Mood mood) {
        proxies.forEach(it -> it.become(mood));
    }

    /** Lets the load run into it. */
    public void hold() throws InterruptedException {
        pause(length);
    }

    void holdHalf() throws InterruptedException {
        pause(length.dividedBy(2));
    }

    void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }

    /** Waits, under load, until a service has taken nearly all that there is to take, or patience ends. */
    void letCatchUp(String service, Duration patience) throws Exception {
        var end = System.nanoTime() + patience.toNanos();
        while (behind(service) > NEARLY_ALL && System.nanoTime() < end) {
            pause(BETWEEN_LOOKS);
        }
    }

    /** Waits, under load, until somebody is told yes again, or patience ends. */
    void untilAcknowledged(Duration patience) throws InterruptedException {
        var begin = System.nanoTime();
        while (!load.acknowledgedAfter(begin) && System.nanoTime() - begin < patience.toNanos()) {
            pause(BETWEEN_LOOKS);
        }
    }

    private long behind(String service) throws Exception {
        var behind = topics.lag(service);
        for (var publisher : TortureStack.SERVICES) {
            behind += databases.number(publisher, "select count(*) from outbox where published_at is null");
        }
        return behind;
    }

    /** Everybody rests, nothing is broken on purpose any more, and whatever is dead or frozen is there again. */
    public void recover(Duration patience) throws Exception {
        load.rest();
        mood(Mood.KIND);
        stack.disk().makeRoom();
        stack.addToServices(null);
        stack.revive();
        stack.awaitReady(patience);
        simulator.forgive();
    }

    void restart(Member member) throws IOException {
        member.stop();
        member.start();
    }
}
