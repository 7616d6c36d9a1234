package com.tick.ticket.report.web;

import com.tick.ticket.report.Period;
import com.tick.ticket.report.Reports.Volume;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** How many tickets were opened on each day. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
        {"time_zone": "Europe/Berlin", "days": [
          {"day": "2026-03-01", "total": 3, "by_status": {"closed": 1, "new": 2}, "by_channel": {"web": 3}}]}""")
record VolumeReport(String timeZone, List<DayVolume> days) {

    static VolumeReport of(Period period, List<Volume> counted) {
        var byDay = counted.stream().collect(Collectors.groupingBy(Volume::day));
        return new VolumeReport(
                period.zone().getId(),
                period.days().stream()
                        .map(it -> DayVolume.of(it.date(), byDay.getOrDefault(it.date(), List.of())))
                        .toList());
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record DayVolume(LocalDate day, long total, Map<String, Long> byStatus, Map<String, Long> byChannel) {

        static DayVolume of(LocalDate day, List<Volume> counted) {
            return new DayVolume(
                    day,
                    counted.stream().mapToLong(Volume::tickets).sum(),
                    sums(counted, Volume::status),
                    sums(counted, Volume::channel));
        }

        private static Map<String, Long> sums(List<Volume> counted, Function<Volume, String> by) {
            return counted.stream()
                    .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Volume::tickets)));
        }
    }
}
