package com.tick.support;

import com.tick.support.idempotency.RepeatableOperations;
import com.tick.support.messaging.ProofListener;
import com.tick.support.messaging.TestConsumers;
import com.tick.support.security.ProofOperations;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The smallest service that uses all of the mechanism; one context serves all tests. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("com.tick.support.example")
@Import({ProofListener.class, ProofOperations.class, RepeatableOperations.class, TestConsumers.class})
public class ProofApplication {}
