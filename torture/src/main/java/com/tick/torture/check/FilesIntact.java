package com.tick.torture.check;

import static com.tick.torture.history.Kind.OPEN;
import static com.tick.torture.history.Kind.UPLOAD;
import static com.tick.torture.history.Kind.WHATSAPP;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of an acknowledged ticket belongs to it, and the bytes that an agent downloads are those that were sent, as are
 * those in the store; a file that was uploaded ahead is there as well, and one that came by WhatsApp is there once and
 * belongs to a ticket.
 */
public final class FilesIntact implements Invariant {

    @Override
    public String name() {
        return "files-intact";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var found = new ArrayList<Violation>();
        var files = seen.files().stream().collect(Collectors.groupingBy(File::ticket));
        var bound = seen.files().stream()
                .filter(file -> file.ticket() != 0)
                .map(File::recorded)
                .collect(Collectors.toSet());
        var hashes = seen.files().stream().collect(Collectors.groupingBy(File::recorded, Collectors.counting()));
        for (var operation : history) {
            var sent = operation.fileHash();
            if (!operation.acknowledged() || sent == null) {
                continue;
            }
            if (operation.kind() == OPEN) {
                check(operation, sent, files.getOrDefault(operation.result(), List.of()), found);
                continue;
            }
            var what = (operation.kind() == UPLOAD ? "upload " : "file of message ") + operation.id();
            if (hashes.getOrDefault(sent, 0L) != 1) {
                var times = hashes.getOrDefault(sent, 0L);
                found.add(violation(
                        times == 0 ? Kind.LOST : Kind.DOUBLED, what, "%s is there %d times".formatted(what, times)));
            } else if (operation.kind() == WHATSAPP && !bound.contains(sent)) {
                found.add(violation(Kind.LOST, what, what + " belongs to no ticket"));
            }
        }
        for (var file : seen.files()) {
            if (file.recorded().isEmpty()) {
                // its place is kept, and says that it has not come
                continue;
            }
            compare(file, "in the store", file.stored(), found);
            if (file.ticket() != 0) {
                compare(file, "that an agent downloads", file.found(), found);
            }
        }
        return found;
    }

    private void compare(File file, String which, @Nullable String bytes, List<Violation> found) {
        if (!file.recorded().equals(bytes)) {
            found.add(violation(
                    bytes == null ? Kind.LOST : Kind.WRONG,
                    file.id(),
                    "the bytes of file %s of ticket %d %s are %s"
                            .formatted(file.id(), file.ticket(), which, bytes == null ? "not there" : "others")));
        }
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
