# One recipe for all: the build argument SERVICE names the Maven module, the target says whether the front end goes with it.
FROM maven:3.9.11-eclipse-temurin-17 AS build
ARG SERVICE
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    mvn -B -q package -pl "${SERVICE}" -am -DskipTests -Dspotless.check.skip \
 && jar="$(ls "${SERVICE}"/target/"${SERVICE}"-*-exec.jar)" \
 && java -Djarmode=tools -jar "${jar}" extract --layers --application-filename service.jar --destination /layers

FROM node:20.19.5-slim AS frontend
WORKDIR /src
COPY frontend/package.json frontend/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY frontend/ ./
RUN npm run build

FROM eclipse-temurin:25.0.4_7-jre-noble AS service
WORKDIR /app
COPY docker/healthy /app/healthy
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-jar", "service.jar"]

FROM service AS gateway
COPY --from=frontend /src/dist/ /app/web/
ENV TICK_WEB_ROOT=/app/web
