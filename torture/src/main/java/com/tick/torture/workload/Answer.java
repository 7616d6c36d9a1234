package com.tick.torture.workload;

import com.tick.torture.history.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * How a request ended, after all its tries.
 *
 * @param status 0 when there was no answer
 * @param data of the answer
 */
record Answer(Outcome outcome, int status, JsonNode data) {}
