package com.tick.torture;

import com.tick.devstack.machine.CannotStart;
import com.tick.support.test.infra.Folders;
import com.tick.torture.nemesis.Control;
import com.tick.torture.nemesis.Controls;
import com.tick.torture.nemesis.Fault;
import com.tick.torture.nemesis.Faults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param root the clone with the built modules
 * @param data is emptied first
 * @param seed of all that is left to chance
 * @param faults in their order
 * @param controls after them
 * @param whole all there is
 * @param atLength each fault for as long as in the whole
 */
record Options(
        Path root, Path data, long seed, List<Fault> faults, List<Control> controls, boolean whole, boolean atLength) {

    /** How long a sabotage lasts in any run, and a fault in a short one. */
    static final Duration SHORT = Duration.ofSeconds(8);

    /** So many acknowledged operations say something. */
    static final long MANY = 100_000;

    private static final Duration LONG = Duration.ofSeconds(60);

    /** What a database forgot keeps others waiting for it, so that one comes last. */
    private static final List<String> QUICK_CONTROLS = List.of("S02", "S01");

    static Options from(List<String> arguments) {
        var root = Folders.repositoryRoot();
        Path data = null;
        var seed = System.currentTimeMillis() % 100_000;
        var quick = false;
        var atLength = false;
        var only = new ArrayList<String>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--root" -> root = Path.of(value(argument, rest)).toAbsolutePath();
                case "--data" -> data = Path.of(value(argument, rest)).toAbsolutePath();
                case "--seed" -> seed = number(argument, value(argument, rest));
                case "--only" -> only.addAll(List.of(value(argument, rest).split(",")));
                case "--quick" -> quick = true;
                case "--long" -> atLength = true;
                default -> throw new CannotStart("There is no option " + argument + ": see ./tick torture --help.");
            }
        }
        var faults = quick ? Faults.quick() : Faults.all(seed);
        var controls = Controls.all();
        if (quick) {
            controls = controls.stream()
                    .filter(it -> QUICK_CONTROLS.contains(it.fault().id()))
                    .sorted(Comparator.comparing(
                            it -> QUICK_CONTROLS.indexOf(it.fault().id())))
                    .toList();
        }
        if (!only.isEmpty()) {
            faults = chosen(only, seed);
            controls = Controls.all().stream()
                    .filter(it -> only.contains(it.fault().id()))
                    .toList();
        }
        var whole = !quick && only.isEmpty();
        return new Options(
                root,
                data == null ? root.resolve(".tick/torture") : data,
                seed,
                faults,
                controls,
                whole,
                whole || atLength);
    }

    /** How long a fault lasts. */
    Duration hold() {
        return atLength ? LONG : SHORT;
    }

    boolean needsSmallDisk() {
        return faults.stream().anyMatch(it -> it.need() == Fault.Need.SMALL_DISK);
    }

    private static List<Fault> chosen(List<String> ids, long seed) {
        var known = new ArrayList<>(Faults.all(seed).stream().map(Fault::id).toList());
        Controls.all().forEach(it -> known.add(it.fault().id()));
        for (var id : ids) {
            if (!known.contains(id)) {
                throw new CannotStart("There is no fault %s; there are %s.".formatted(id, known));
            }
        }
        return Faults.all(seed).stream().filter(it -> ids.contains(it.id())).toList();
    }

    private static long number(String option, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new CannotStart(option + " wants a number.");
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(option + " wants something after it.");
        }
        return rest.next();
    }
}
