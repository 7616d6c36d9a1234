package com.tick.benchmark;

import com.tick.devstack.machine.CannotStart;
import com.tick.support.test.infra.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param root the clone with the built modules
 * @param data is emptied first
 * @param lengths how long everything takes
 * @param volumes how many tickets there are while it is measured, ascending
 * @param only the scenarios to run; all when empty
 * @param separate each service in a process of its own
 */
record Options(Path root, Path data, Lengths lengths, List<Integer> volumes, List<String> only, boolean separate) {

    private static final int SMALLEST = 1_000;
    private static final int LARGEST = 5_000_000;
    private static final List<Integer> QUICK_VOLUMES = List.of(10_000);
    private static final List<Integer> VOLUMES = List.of(10_000, 100_000, 1_000_000);

    static Options from(List<String> arguments, List<String> scenarios) {
        var root = Folders.repositoryRoot();
        var data = Optional.<Path>empty();
        var quick = false;
        var separate = false;
        var volumes = List.<Integer>of();
        var only = new ArrayList<String>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--root" -> root = Path.of(value(argument, rest)).toAbsolutePath();
                case "--data" ->
                    data = Optional.of(Path.of(value(argument, rest)).toAbsolutePath());
                case "--quick" -> quick = true;
                case "--separate" -> separate = true;
                case "--tickets" -> volumes = volumes(value(argument, rest));
                case "--only" -> only.addAll(known(value(argument, rest), scenarios));
                default -> throw new CannotStart("There is no option " + argument + ": see ./tick bench --help.");
            }
        }
        if (volumes.isEmpty()) {
            volumes = quick ? QUICK_VOLUMES : VOLUMES;
        }
        return new Options(
                root,
                data.orElse(root.resolve(".tick/bench")),
                quick ? Lengths.QUICK : Lengths.FULL,
                volumes,
                List.copyOf(only),
                separate);
    }

    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    private static List<String> known(String names, List<String> scenarios) {
        var wanted = List.of(names.split(",", -1));
        for (var name : wanted) {
            if (!scenarios.contains(name)) {
                throw new CannotStart("There is no scenario %s; there are %s.".formatted(name, scenarios));
            }
        }
        return wanted;
    }

    private static List<Integer> volumes(String text) {
        try {
            var volumes = Arrays.stream(text.split(",", -1))
                    .map(Integer::valueOf)
                    .sorted()
                    .distinct()
                    .toList();
            if (volumes.get(0) < SMALLEST || volumes.get(volumes.size() - 1) > LARGEST) {
                throw new CannotStart("--tickets wants numbers from %d to %d.".formatted(SMALLEST, LARGEST));
            }
            return volumes;
        } catch (NumberFormatException e) {
            throw new CannotStart("--tickets wants numbers, such as 10000,1000000.");
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(option + " wants something after it.");
        }
        return rest.next();
    }
}
