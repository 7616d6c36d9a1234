package com.tick.ticket.report.web;

import com.tick.ticket.report.Period;
import com.tick.ticket.report.Reports.Waiting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** How long customers waited. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
        {"time_zone": "UTC", "first_response": {"tickets": 12, "median_seconds": 540, "p90_seconds": 7200},
         "resolution": {"tickets": 9, "median_seconds": 86400, "p90_seconds": 259200},
         "agents": [{"agent": {"id": 7, "name": "Grace Hopper"},
                     "first_response": {"tickets": 12, "median_seconds": 540, "p90_seconds": 7200},
                     "resolution": {"tickets": 0, "median_seconds": null, "p90_seconds": null}}]}""")
record ResponseTimesReport(
        String timeZone, WaitingResponse firstResponse, WaitingResponse resolution, List<AgentTimes> agents) {

    static ResponseTimesReport of(Period period, List<Waiting> firstResponses, List<Waiting> resolutions) {
        return new ResponseTimesReport(
                period.zone().getId(),
                WaitingResponse.of(firstResponses, null),
                WaitingResponse.of(resolutions, null),
                Stream.concat(firstResponses.stream(), resolutions.stream())
                        .filter(it -> it.agentId() != null)
                        .map(it -> new Who(Objects.requireNonNull(it.agentId()), it.agentName()))
                        .distinct()
                        .map(it -> new AgentTimes(
                                it,
                                WaitingResponse.of(firstResponses, it.id()),
                                WaitingResponse.of(resolutions, it.id())))
                        .toList());
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record AgentTimes(Who agent, WaitingResponse firstResponse, WaitingResponse resolution) {}

    /** @param name null for agents who are no longer known */
    record Who(long id, @Nullable String name) {}

    /** Seconds are null where there is no ticket. */
    @JsonNaming(SnakeCaseStrategy.class)
    record WaitingResponse(long tickets, @Nullable Long medianSeconds, @Nullable Long p90Seconds) {

        static WaitingResponse of(List<Waiting> all, @Nullable Long agentId) {
            return all.stream()
                    .filter(it -> Objects.equals(it.agentId(), agentId))
                    .findFirst()
                    .map(it -> new WaitingResponse(it.tickets(), it.medianSeconds(), it.p90Seconds()))
                    .orElse(new WaitingResponse(0, null, null));
        }
    }
}
