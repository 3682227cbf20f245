# Sourced by mvnw, run and .ci/run: finds a JDK of 25 or newer and exports JAVA_HOME, or says that there is none.
# Maven itself must run on it: Quarkus loads classes of this project, which are of release 25, into Maven's own JVM.
tenor_jdk_release() {
  [ -x "$1/bin/javac" ] || return 1
  release=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${release:-0}" -ge 25 ]
}
tenor_find_jdk() {
  path_javac=$(command -v javac 2>/dev/null || true)
  [ -z "$path_javac" ] || path_javac=$(dirname "$(dirname "$(readlink -f "$path_javac" 2>/dev/null || echo "$path_javac")")")
  for home in "${JAVA_HOME:-}" "$path_javac" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && tenor_jdk_release "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Tenor needs a JDK 25 or newer and found none: install one, or set JAVA_HOME to it." >&2
  return 1
}
tenor_find_jdk || exit 1
