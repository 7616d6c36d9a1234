package com.tick.support.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a refused start with what is wrong and what to do, instead of a stack trace. */
class KnownCredentialsAnalyzer extends AbstractFailureAnalyzer<KnownCredentialsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KnownCredentialsException cause) {
        return new FailureAnalysis(cause.getMessage(), "Set another password, there and in the store.", cause);
    }
}
