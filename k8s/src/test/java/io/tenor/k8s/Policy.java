package io.tenor.k8s;

import static io.tenor.k8s.Look.box;
import static io.tenor.k8s.Look.config;
import static io.tenor.k8s.Look.is;
import static io.tenor.k8s.Look.isSecret;
import static io.tenor.k8s.Look.labels;
import static io.tenor.k8s.Look.pod;
import static io.tenor.k8s.Look.ports;
import static io.tenor.k8s.Look.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What every installation keeps to. */
enum Policy {
  RUNS_AS_NOBODY(
      "Deployment",
      (all, d) ->
          is(pod(d).at("/securityContext/runAsNonRoot"), true)
              && pod(d).at("/securityContext/runAsUser").asInt() > 1000),
  CONFINES_SYSTEM_CALLS(
      "Deployment",
      (all, d) -> is(pod(d).at("/securityContext/seccompProfile/type"), "RuntimeDefault")),
  HAS_NO_PRIVILEGES(
      "Deployment",
      (all, d) -> {
        JsonNode context = box(d).path("securityContext");
        return is(context.path("allowPrivilegeEscalation"), false)
            && context.at("/capabilities/drop").toString().equals("[\"ALL\"]")
            && context.at("/capabilities/add").isMissingNode()
            && !context.path("privileged").asBoolean();
      }),
  STAYS_OFF_THE_HOST(
      "Deployment",
      (all, d) ->
          Stream.of("hostNetwork", "hostPID", "hostIPC").noneMatch(pod(d)::has)
              && stream(pod(d).path("volumes")).noneMatch(volume -> volume.has("hostPath"))
              && stream(box(d).path("ports")).noneMatch(port -> port.has("hostPort"))),
  WRITES_ONLY_TO_TMP(
      "Deployment",
      (all, d) ->
          is(box(d).at("/securityContext/readOnlyRootFilesystem"), true)
              && stream(box(d).path("volumeMounts"))
                  .map(mount -> mount.path("mountPath").asText())
                  .toList()
                  .equals(List.of("/tmp"))
              && stream(pod(d).path("volumes"))
                  .allMatch(volume -> volume.at("/emptyDir/sizeLimit").isTextual())),
  CARRIES_NO_TOKEN(
      "Deployment",
      (all, d) ->
          is(pod(d).path("automountServiceAccountToken"), false)
              && pod(d).path("serviceAccountName").asText().equals(Manifests.name(d))
              && all.has("ServiceAccount", Manifests.name(d))),
  GIVES_NO_TOKEN(
      "ServiceAccount", (all, account) -> is(account.path("automountServiceAccountToken"), false)),
  IS_BOUNDED(
      "Deployment",
      (all, d) ->
          Stream.of("cpu", "memory")
              .allMatch(
                  resource -> {
                    double wanted =
                        Quantities.of(box(d).at("/resources/requests/" + resource).asText("0"));
                    double most =
                        Quantities.of(box(d).at("/resources/limits/" + resource).asText("0"));
                    return wanted > 0 && wanted <= most;
                  })),
  IS_PROBED(
      "Deployment",
      (all, d) ->
          is(box(d).at("/startupProbe/httpGet/path"), "/q/health/started")
              && is(box(d).at("/livenessProbe/httpGet/path"), "/q/health/live")
              && is(box(d).at("/readinessProbe/httpGet/path"), "/q/health/ready")
              && Stream.of("startup", "liveness", "readiness")
                  .allMatch(
                      probe ->
                          ports(d)
                              .contains(box(d).at("/" + probe + "Probe/httpGet/port").asText()))),
  ROLLS_WITHOUT_A_GAP(
      "Deployment",
      (all, d) ->
          d.at("/spec/replicas").asInt() >= 2
              && is(d.at("/spec/strategy/type"), "RollingUpdate")
              && d.at("/spec/strategy/rollingUpdate/maxUnavailable").toString().equals("0")),
  ENDS_IN_PEACE(
      "Deployment",
      (all, d) -> {
        int drain = box(d).at("/lifecycle/preStop/sleep/seconds").asInt();
        int finish = Quantities.seconds(config(all, d, "QUARKUS_SHUTDOWN_TIMEOUT"));
        return drain > 0
            && finish > 0
            && drain + finish < pod(d).path("terminationGracePeriodSeconds").asInt();
      }),
  SPREADS(
      "Deployment",
      (all, d) ->
          stream(pod(d).path("topologySpreadConstraints"))
              .anyMatch(
                  spread ->
                      is(spread.path("topologyKey"), "kubernetes.io/hostname")
                          && labels(d).equals(spread.at("/labelSelector/matchLabels")))),
  SELECTS_ITSELF("Deployment", (all, d) -> labels(d).equals(d.at("/spec/selector/matchLabels"))),
  SERVES_SOMETHING(
      "Service",
      (all, service) ->
          all.ofKind("Deployment")
              .filter(d -> labels(d).equals(service.at("/spec/selector")))
              .anyMatch(
                  d ->
                      stream(service.at("/spec/ports"))
                          .allMatch(port -> ports(d).contains(port.path("targetPort").asText())))),
  STAYS_INSIDE(
      "Service",
      (all, service) -> service.at("/spec/type").asText("ClusterIP").equals("ClusterIP")),
  HAS_A_BUDGET(
      "Deployment",
      (all, d) ->
          all.ofKind("PodDisruptionBudget")
              .anyMatch(
                  budget ->
                      labels(d).equals(budget.at("/spec/selector/matchLabels"))
                          && budget.at("/spec/maxUnavailable").asInt() >= 1)),
  FINDS_ITS_CONFIG(
      "Deployment",
      (all, d) ->
          stream(box(d).path("envFrom"))
              .allMatch(from -> all.has("ConfigMap", from.at("/configMapRef/name").asText()))),
  KEEPS_SECRETS_ELSEWHERE(
      "Deployment",
      (all, d) ->
          stream(box(d).path("env"))
              .filter(variable -> isSecret(variable.path("name").asText()))
              .allMatch(variable -> variable.at("/valueFrom/secretKeyRef/key").isTextual())),
  HOLDS_NO_SECRET(
      "ConfigMap",
      (all, map) -> map.path("data").propertyStream().noneMatch(d -> isSecret(d.getKey()))),
  /** Of an installation: the base leaves it open. */
  PINS_ITS_IMAGE(
      "Deployment",
      (all, d) ->
          box(d)
              .path("image")
              .asText()
              .matches("[^:@]+\\.[^:@]+/[^:@]+(:(?!latest$).+|@sha256:[0-9a-f]{64})"));

  private final String kind;

  /** Lambdas without a state. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiPredicate<Manifests, JsonNode> kept;

  Policy(String kind, BiPredicate<Manifests, JsonNode> kept) {
    this.kind = kind;
    this.kept = kept;
  }

  /** Who does not keep to it. */
  Stream<String> violations(Manifests all) {
    return all.ofKind(kind)
        .filter(object -> !kept.test(all, object))
        .map(object -> Manifests.title(object) + ": " + this);
  }
}
