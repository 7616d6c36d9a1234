package com.tick.ticket.link.scheduling;

import com.tick.support.leadership.LeaderTask;
import com.tick.ticket.link.AnswerLinkRequest;
import com.tick.ticket.link.LinkRequests;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Answers requests for private links when one was stored, in whichever copy. */
@Component
class LinkRequestTask implements LeaderTask {

    private final AnswerLinkRequest answer;

    LinkRequestTask(AnswerLinkRequest answer) {
        this.answer = answer;
    }

    @Override
    public String label() {
        return LinkRequests.WAKE_UP;
    }

    @Override
    public Duration step() {
        return answer.handle() ? AT_ONCE : UNTIL_SIGNALLED;
    }
}
