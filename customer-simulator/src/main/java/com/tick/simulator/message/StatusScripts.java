package com.tick.simulator.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scripts a test ordered for its next messages. */
@Component
public class StatusScripts {
    private static final int MOST = 1000;

    private final List<Order> orders = new ArrayList<>();

    /**
     * Plays other statuses than usual.
     *
     * @param customer digits, or null for anyone
     * @param times for how many messages
     */
    public synchronized void order(
            @Nullable String customer, int times, List<StatusStep> steps, boolean beforeResponse) {
        if (orders.size() >= MOST) throw new IllegalArgumentException("Too many scripts are ordered already.");
        steps.forEach(StatusStep::tick);
        var failed = !steps.isEmpty()
                && steps.stream().allMatch(step -> step.status().equals("failed"));
        orders.add(new Order(customer, times, new StatusScript(List.copyOf(steps), beforeResponse, !failed)));
    }

    public synchronized void reset() {
        orders.clear();
    }

    synchronized Optional<StatusScript> take(String customer) {
        for (int index = 0; index < orders.size(); index++) {
            var order = orders.get(index);
            if (order.customer() != null && !order.customer().equals(customer)) continue;
            if (order.times() <= 1) orders.remove(index);
            else orders.set(index, new Order(order.customer(), order.times() - 1, order.script()));
            return Optional.of(order.script());
        }
        return Optional.empty();
    }

    private record Order(@Nullable String customer, int times, StatusScript script) {}
}
