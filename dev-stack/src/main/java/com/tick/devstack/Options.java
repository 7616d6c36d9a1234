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
 * @param terminal somebody watches, so a table may draw over itself
 * @param training make the next start faster, in the background after this one
 */
record Options(Path root, Path data, boolean fresh, boolean terminal, boolean training) {

    static Options from(List<String> arguments) {
        var root = Folders.repositoryRoot();
        Path data = null;
        var fresh = false;
        var terminal = false;
        var training = true;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--root" -> root = Path.of(value(argument, rest)).toAbsolutePath();
                case "--data" -> data = Path.of(value(argument, rest)).toAbsolutePath();
                case "--fresh" -> fresh = true;
                case "--terminal" -> terminal = true;
                case "--no-training" -> training = false;
                default -> throw new CannotStart("There is no option " + argument + ": see ./tick up --help.");
            }
        }
        return new Options(root, data == null ? root.resolve(".tick") : data, fresh, terminal, training);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(option + " wants a folder.");
        }
        return rest.next();
    }
}
