package com.tick.notification.channel.email;

import com.tick.notification.channel.email.mime.TestHeads;
import com.tick.notification.channel.email.settings.EmailSettings;
import java.time.Clock;

/** For tests outside this package. */
public final class TestJournal {

    private TestJournal() {}

    public static JournalMail of(FakeMails mails, FakeJournal journal, EmailSettings settings, Clock clock) {
        return new JournalMail(mails, TestHeads.real(), journal, settings, task -> {}, clock);
    }
}
