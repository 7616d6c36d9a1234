package com.tick.support.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a refused start with what is wrong and what to do, instead of a stack trace. */
class ForgetfulDatabaseAnalyzer extends AbstractFailureAnalyzer<ForgetfulDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ForgetfulDatabase cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set innodb_flush_log_at_trx_commit to 1 and start again.", cause);
    }
}
