package com.tick.devstack.repository;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tick.devstack.repository.ComposeFile.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What the compose file promises; each broken promise is a sentence. */
final class ComposeRules {

    /** What may be fetched, at the version that was looked at. */
    private static final Set<String> FETCHED = Set.of(
            "mysql:8.4.11",
            "apache/kafka:4.2.1",
            "quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z",
            "clamav/clamav:1.4.6");

    /** Settings that docker compose hands over already to services that do not read them yet. */
    private static final Set<String> AHEAD_OF_THE_CODE = Set.of();

    private static final Set<String> ON_THE_OUTSIDE = Set.of("gateway-service", "customer-simulator");
    private static final Pattern SECRET = Pattern.compile("[A-Z0-9_]*(PASSWORD|_KEY|SECRET)");
    private static final Pattern OPTIONAL = Pattern.compile("(WHATSAPP|EMAIL|SMTP|IMAP|SMS)_.*|TICK_ADMIN_PASSWORD");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]*)=");

    private final ComposeFile file;
    private final String example;
    private final List<String> broken = new ArrayList<>();

    private ComposeRules(ComposeFile file, String example) {
        this.file = file;
        this.example = example;
    }

    /** @param example the text of config.env.example */
    static List<String> broken(ComposeFile file, String example) {
        var rules = new ComposeRules(file, example);
        rules.followsTheSpecification();
        rules.settingsAndExampleAgree();
        rules.secretsAreRequired();
        file.services().values().forEach(rules::isBoundedAndRestarted);
        file.services().values().forEach(rules::isHardened);
        file.services().values().forEach(rules::refersToWhatExists);
        file.services().values().stream().filter(Service::ours).forEach(rules::agreesWithTheCode);
        return rules.broken;
    }

    private void require(boolean kept, String complaint) {
        if (!kept) {
            broken.add(complaint);
        }
    }

    private void followsTheSpecification() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ComposeRules.class.getResourceAsStream("/compose-schema.json"));
        schema.validate(JsonMapper.shared().writeValueAsString(file.content()), InputFormat.JSON).stream()
                .map(Error::toString)
                .forEach(broken::add);
    }

    private void settingsAndExampleAgree() {
        var named = new TreeSet<String>();
        for (var it = EXAMPLE.matcher(example); it.find(); ) {
            named.add(it.group(1));
        }
        var used = new TreeSet<>(file.variables());
        file.variables()
                .forEach(it -> require(named.contains(it), "config.env.example does not name %s".formatted(it)));
        file.services().values().stream().filter(Service::ours).forEach(it -> {
            var settings = new ServiceSettings(it.name());
            used.addAll(settings.configured());
            used.addAll(it.map("environment").keySet());
            settings.configured()
                    .forEach(name -> require(
                            named.contains(name),
                            "config.env.example does not name %s of %s".formatted(name, it.name())));
        });
        used.addAll(new ServiceSettings("service-support").configured());
        named.forEach(
                it -> require(used.contains(it), "config.env.example names %s, which nothing reads".formatted(it)));
    }

    private void secretsAreRequired() {
        file.variables().stream()
                .filter(it ->
                        SECRET.matcher(it).matches() && !OPTIONAL.matcher(it).matches())
                .forEach(it -> require(
                        !Pattern.compile("\\$\\{" + it + "\\b(?!:\\?.*\\b" + it + " is missing)")
                                .matcher(file.text())
                                .find(),
                        "%s may be missing without a word".formatted(it)));
        require(
                !Pattern.compile("(?m)^[A-Z_]*(PASSWORD|SECRET|TOKEN|_KEY)=\\S")
                        .matcher(example.replaceAll("(?m)^S3_ACCESS_KEY=.*$", ""))
                        .find(),
                "config.env.example holds a secret");
    }

    private void isBoundedAndRestarted(Service it) {
        for (var key : List.of("healthcheck", "restart", "mem_limit", "cpus", "pids_limit", "logging")) {
            require(it.has(key), "%s has no %s".formatted(it.name(), key));
        }
    }

    private void isHardened(Service it) {
        require(it.list("cap_drop").contains("ALL"), "%s keeps capabilities".formatted(it.name()));
        require(
                it.list("security_opt").contains("no-new-privileges:true"),
                "%s may gain privileges".formatted(it.name()));
        require(
                it.ours() || FETCHED.contains(it.text("image")),
                "%s fetches %s, which nobody has looked at".formatted(it.name(), it.text("image")));
        require(
                it.list("ports").isEmpty() || ON_THE_OUTSIDE.contains(it.name()),
                "%s can be reached from outside".formatted(it.name()));
        if (it.ours()) {
            require("true".equals(it.text("read_only")), "%s can change its own files".formatted(it.name()));
            require(it.text("user").matches("[1-9]\\d*:[1-9]\\d*"), "%s runs as root".formatted(it.name()));
            require(
                    it.list("tmpfs").stream().anyMatch(at -> at.startsWith("/tmp"))
                            || it.list("volumes").stream().anyMatch(at -> at.endsWith(":/tmp")),
                    "%s has no /tmp".formatted(it.name()));
        }
        if ("customer-simulator".equals(it.name())) {
            require(it.list("profiles").contains("simulator"), "the simulator starts uninvited");
            require(
                    it.list("ports").stream().allMatch(at -> at.startsWith("127.0.0.1:")),
                    "the simulator can be reached from other machines");
        }
    }

    private void refersToWhatExists(Service it) {
        it.list("networks")
                .forEach(at ->
                        require(file.names("networks").contains(at), "%s: no network %s".formatted(it.name(), at)));
        it.eachVolume(at -> require(file.names("volumes").contains(at), "%s: no volume %s".formatted(it.name(), at)));
        it.map("depends_on").forEach((other, condition) -> {
            var found = file.services().get(other);
            require(
                    found != null && !found.has("profiles"),
                    "%s depends on %s, which may be absent".formatted(it.name(), other));
            require(
                    "clamav".equals(other)
                            || Map.of("condition", "service_healthy").equals(condition),
                    "%s does not wait until %s is healthy".formatted(it.name(), other));
        });
    }

    private void agreesWithTheCode(Service it) {
        var settings = new ServiceSettings(it.name());
        require(
                it.text("image").equals("tick/%s:%s".formatted(it.name(), version())),
                "%s has the image %s".formatted(it.name(), it.text("image")));
        require(
                it.map("build").get("args") instanceof Map<?, ?> arguments
                        && it.name().equals(arguments.get("SERVICE")),
                "%s is built from another module".formatted(it.name()));
        var read = settings.names();
        it.map("environment").keySet().stream()
                .filter(name -> !AHEAD_OF_THE_CODE.contains(it.name() + " " + name))
                .forEach(name -> require(read.contains(name), "%s does not read %s".formatted(it.name(), name)));
        read.forEach(name -> require(
                !AHEAD_OF_THE_CODE.contains(it.name() + " " + name),
                "%s reads %s now: it is no longer ahead of the code".formatted(it.name(), name)));
        var port = settings.defaultPort();
        if (port != null) {
            require(
                    String.valueOf(it.map("healthcheck").get("test")).contains(" " + port + ","),
                    "%s is asked for its health elsewhere than on its port %s".formatted(it.name(), port));
            var url = it.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_URL";
            file.services().values().stream()
                    .filter(other ->
                            other.has("environment") && other.map("environment").containsKey(url))
                    .forEach(other -> require(
                            "http://%s:%s"
                                    .formatted(it.name(), port)
                                    .equals(other.map("environment").get(url)),
                            "%s looks for %s in the wrong place".formatted(other.name(), it.name())));
        }
    }

    private static String version() {
        var pom = Repository.read("pom.xml");
        var own = pom.substring(pom.indexOf("<artifactId>tick</artifactId>"));
        return own.substring(own.indexOf("<version>") + "<version>".length(), own.indexOf("</version>"));
    }
}
