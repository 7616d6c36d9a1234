package com.tick.ticket.link.scheduling;

import com.tick.ticket.link.AnswerLinkRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

@Component
class LinkRequestSchedule {

    private static final Logger log = LoggerFactory.getLogger(LinkRequestSchedule.class);
    private static final int MOST_AT_ONCE = 50;

    private final AnswerLinkRequest answer;

    LinkRequestSchedule(AnswerLinkRequest answer) {
        this.answer = answer;
    }

    @Scheduled(fixedDelay = 2_000)
    void work() {
        try {
            for (int done = 0; done < MOST_AT_ONCE && answer.handle(); done++) {
                log.debug("Answered a request for a private link");
            }
        } catch (DataAccessException | TransactionException later) {
            log.warn("Requests for private links wait: {}", later.toString());
        }
    }
}
