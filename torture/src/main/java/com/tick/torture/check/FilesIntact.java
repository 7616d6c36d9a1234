package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The file of an acknowledged ticket belongs to it, and its bytes are those that were sent. */
public final class FilesIntact implements Invariant {

    @Override
    public String name() {
        return "files-intact";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var found = new ArrayList<Violation>();
        var files = seen.files().stream().collect(Collectors.groupingBy(File::ticket));
        for (var operation : history) {
            if (operation.acknowledged() && operation.fileHash() != null) {
                check(operation, operation.fileHash(), files.getOrDefault(operation.result(), List.of()), found);
            }
        }
        for (var file : seen.files()) {
            if (file.found() == null || !file.found().equals(file.recorded())) {
                found.add(violation(
                        file.found() == null ? Kind.LOST : Kind.WRONG,
                        file.id(),
                        "the bytes of file %s of ticket %d are %s"
                                .formatted(file.id(), file.ticket(), file.found() == null ? "not there" : "others")));
            }
        }
        return found;
    }

    private void check(Operation operation, String sent, List<File> files, List<Violation> found) {
        var own = files.stream().filter(file -> file.recorded().equals(sent)).toList();
        var ticket = operation.result();
        if (own.isEmpty()) {
            found.add(violation(Kind.LOST, ticket, "ticket %d has lost its file".formatted(ticket)));
        } else if (own.size() > 1) {
            found.add(violation(Kind.DOUBLED, ticket, "ticket %d has its file %d times".formatted(ticket, own.size())));
        } else if (!own.get(0).state().equals("BOUND")) {
            found.add(violation(
                    Kind.WRONG,
                    ticket,
                    "the file of ticket %d is %s".formatted(ticket, own.get(0).state())));
        }
    }
}
