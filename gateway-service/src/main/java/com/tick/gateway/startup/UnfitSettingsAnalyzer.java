package com.tick.gateway.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace. */
class UnfitSettingsAnalyzer extends AbstractFailureAnalyzer<UnfitSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnfitSettings cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the environment and start again.", cause);
    }
}
