package com.tick.notification.channel.email;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param text all of it, quotations included
 * @param folds what agents see folded, in order
 * @param html sanitized and without remote images; null when the mail has none
 * @param shortened whether there is more in the original
 */
public record MailBody(String text, List<Fold> folds, @Nullable String html, boolean shortened) {

    public MailBody {
        folds = List.copyOf(folds);
    }

    /** The text without what is folded. */
    public String newText() {
        var visible = new StringBuilder();
        int at = 0;
        for (var fold : folds) {
            visible.append(text, at, fold.start());
            at = fold.end();
        }
        return visible.append(text.substring(at)).toString().strip();
    }
}
