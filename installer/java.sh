# Sourced by the other scripts: sets JDK to the home of a Java 25 (or newer) development kit, or ends with one sentence.
find_jdk() {
    for JDK in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/*; do
        [ -x "$JDK/bin/jpackage" ] && [ -x "$JDK/bin/jlink" ] || continue
        release=$("$JDK/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
        [ "${release:-0}" -ge 25 ] && return 0
    done
    echo "Please install a JDK 25 or newer (for example from https://adoptium.net): the installer is made with its jlink and jpackage." >&2
    exit 1
}
find_jdk

# The modules of Java that the program and its libraries use. JavaFX and the rest stay on the class path, because most of
# the libraries name no module and jlink refuses those.
MODULES=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.security.jgss,java.sql,java.xml,jdk.jfr,jdk.net,jdk.unsupported,jdk.unsupported.desktop,jdk.xml.dom,jdk.zipfs,jdk.localedata,jdk.crypto.ec

NAME=LocalityPlan
VERSION=$(sed -n 's/.*<version>\([0-9.]*\)<\/version>.*/\1/p' pom.xml | head -n 1)

# The program's own Java options, as jpackage takes them
JAVA_OPTIONS=()
while read -r option; do
    JAVA_OPTIONS+=(--java-options "$option")
done < <(grep '^-' src/main/scripts/java.options)
