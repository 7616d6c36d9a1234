package com.tick.attachment.attachment;

import com.tick.attachment.storage.Blobs;
import com.tick.attachment.storage.Blobs.Listed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Removes bytes that no file knows of, as a crash between bytes and row leaves them. Goes through the file store a page
 * at a time and begins anew at its end. What others keep there is left alone.
 */
@Service
public class RemoveOrphans {

    private static final int PAGE = 500;
    private static final Pattern OURS = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-thumbnail)?");

    private final Blobs blobs;
    private final ContentChecks checks;
    private String cursor = "";

    RemoveOrphans(Blobs blobs, ContentChecks checks) {
        this.blobs = blobs;
        this.checks = checks;
    }

    /**
     * @param storedBefore younger bytes may still get their row
     * @return how many were removed
     */
    public synchronized int handle(Instant storedBefore) {
        var page = blobs.list(cursor, PAGE);
        var old = page.stream()
                .filter(it -> it.storedAt().isBefore(storedBefore) && fileOf(it).isPresent())
                .toList();
        var known =
                checks.known(old.stream().map(it -> fileOf(it).orElseThrow()).toList());
        int removed = 0;
        for (var blob : old) {
            if (!known.contains(fileOf(blob).orElseThrow())) {
                blobs.remove(blob.key());
                removed++;
            }
        }
        cursor = next(page);
        return removed;
    }

    private static String next(List<Listed> page) {
        return page.size() < PAGE ? "" : page.get(page.size() - 1).key();
    }

    private static Optional<UUID> fileOf(Listed blob) {
        var matcher = OURS.matcher(blob.key());
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
