package com.tick.devstack;

import com.tick.devstack.machine.CannotStart;
import com.tick.support.test.infra.Folders;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param root the clone with the built modules
 * @param data what is kept from one start to the next
 * @param fresh begin with nothing kept
 * @param separate a process for each service
 * @param terminal somebody watches, so a table may draw over itself
 * @param training make the next start faster, in the background after this one
 * @param trainee this is that start in the background: work a little, archive what was loaded, and end
 */
record Options(
        Path root, Path data, boolean fresh, boolean separate, boolean terminal, boolean training, boolean trainee) {

    static Options from(List<String> arguments) {
        var root = Folders.repositoryRoot();
        Path data = null;
        var fresh = false;
        var separate = false;
        var terminal = false;
        var training = true;
        var trainee = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--root" -> root = Path.of(value(argument, rest)).toAbsolutePath();
                case "--data" -> data = Path.of(value(argument, rest)).toAbsolutePath();
                case "--fresh" -> fresh = true;
                case "--separate" -> separate = true;
                case "--terminal" -> terminal = true;
                case "--no-training" -> training = false;
                case "--trainee" -> trainee = true;
                default -> throw new CannotStart("There is no option " + argument + ": see ./tick up --help.");
            }
        }
        return new Options(
                root, data == null ? root.resolve(".tick") : data, fresh, separate, terminal, training, trainee);
    }

    /** What of these counts for the stack that is trained behind this one. */
    List<String> ofTrainee() {
        return separate ? List.of("--root", root.toString(), "--separate") : List.of("--root", root.toString());
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(option + " wants a folder.");
        }
        return rest.next();
    }
}
