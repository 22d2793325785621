#!/usr/bin/env bash
# Measures what code generation adds to a Maven build: all records of PVE 9.2 by our plugin, the same once more when nothing
# changed, and the models that openapi-generator's plugin makes of our OpenAPI 3.0 document. The builds take turns, so that
# a busy machine slows all of them alike. "added" is the time beyond a build in which the plugin is skipped.
#
#   bench/maven.sh [--runs N]
#
#   --runs   how many rounds are counted; one more goes before them and is not counted (default 7)
#
# Needs `mvn -Prelease deploy -DskipTests` once, and a filled local repository. Installs nothing there.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)

die() { echo "maven.sh: $1" >&2; exit 2; }

runs=7
while [ $# -gt 0 ]; do
    case $1 in
        --help|-h) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        --runs) [ $# -ge 2 ] || die "--runs needs a value; see --help"; runs=$2; shift 2 ;;
        *) die "unknown option $1; see --help" ;;
    esac
done
[[ $runs =~ ^[1-9][0-9]*$ ]] || die "--runs takes a count, not '$runs'"
[ -d "$root/target/staging" ] || die "nothing is staged: run 'mvn -Prelease deploy -DskipTests' first"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
hand=$(mvn --batch-mode --quiet -Dstyle.color=never -f "$root/bom" org.apache.maven.plugins:maven-help-plugin:3.5.1:evaluate \
    -Dexpression=settings.localRepository -DforceStdout | tr -cd '[:print:]')
hand=${hand//\[0m/}
cat > "$work/settings.xml" <<XML
<settings>
  <localRepository>$work/m2</localRepository>
  <profiles>
    <profile>
      <id>bench</id>
      <activation><activeByDefault>true</activeByDefault></activation>
      <pluginRepositories>
        <pluginRepository><id>staging</id><url>file:$root/target/staging</url></pluginRepository>
        <pluginRepository><id>hand</id><url>file:$hand</url></pluginRepository>
      </pluginRepositories>
      <repositories>
        <repository><id>staging</id><url>file:$root/target/staging</url></repository>
        <repository><id>hand</id><url>file:$hand</url></repository>
      </repositories>
    </profile>
  </profiles>
</settings>
XML

project() {
    mkdir -p "$work/$1"
    cat > "$work/$1/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>$1</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins><plugin>$2</plugin></plugins></build>
</project>
XML
}
project ours "<groupId>io.github.proxmoxcodegen</groupId><artifactId>proxmox-maven-plugin</artifactId>
    <version>1.0.0-SNAPSHOT</version>
    <executions><execution><phase>generate-sources</phase><goals><goal>generate</goal></goals>
    <configuration><spec>9.2</spec><emit>records</emit><packageName>com.acme.pve</packageName></configuration>
    </execution></executions>"
project peer "<groupId>org.openapitools</groupId><artifactId>openapi-generator-maven-plugin</artifactId>
    <version>7.25.0</version>
    <executions><execution><phase>generate-sources</phase><goals><goal>generate</goal></goals>
    <configuration><inputSpec>$work/api.json</inputSpec><generatorName>java</generatorName><library>native</library>
    <generateApis>false</generateApis><generateSupportingFiles>false</generateSupportingFiles>
    <generateModelTests>false</generateModelTests><generateModelDocumentation>false</generateModelDocumentation>
    </configuration></execution></executions>"
cp "$root"/target/staging/io/github/proxmoxcodegen/proxmox-spec-snapshots/*/*-pve-9.2.3-openapi-3.0.json "$work/api.json"

build() { mvn --batch-mode --quiet -s "$work/settings.xml" -f "$work/$1" generate-sources "${@:2}" > "$work/log" 2>&1 \
    || { tail -n 20 "$work/log" >&2; die "the build of '$1' failed"; }; }
timed() {
    local name=$1 start=$EPOCHREALTIME end
    shift
    build "$@"
    end=$EPOCHREALTIME
    [ "$round" -eq 0 ] || echo "$name $(((${end/./} - ${start/./}) / 1000))" >> "$work/times"
}

build ours
build peer
for ((round = 0; round <= runs; round++)); do
    timed ours-skipped ours --offline -Dproxmox.skip
    rm -rf "$work/ours/target"
    timed ours-full ours --offline
    timed ours-unchanged ours --offline
    timed peer-skipped peer --offline -Dcodegen.skip
    rm -rf "$work/peer/target"
    timed peer-full peer --offline
done

median() { sort -n | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'; }
of() { awk -v name="$1" '$1 == name { print $2 }' "$work/times" | median; }
row() { printf '| %-44s | %7.0f | %7.0f |\n' "$1" "$(of "$2")" "$(awk -v a="$(of "$2")" -v b="$(of "$3")" 'BEGIN { print a - b }')"; }

printf 'Builds of one project, medians of %s rounds, %s\n\n' "$runs" "$(mvn --version | head -n 1)"
printf '| %-44s | %7s | %7s |\n| :--- | ---: | ---: |\n' build ms added
row 'all records of PVE 9.2' ours-full ours-skipped
row 'the same, nothing changed' ours-unchanged ours-skipped
row "openapi-generator's models of the same API" peer-full peer-skipped
awk -v p="$(of peer-full)" -v ps="$(of peer-skipped)" -v o="$(of ours-full)" -v os="$(of ours-skipped)" \
    'BEGIN { printf "\nopenapi-generator: %.1f times the whole build, %.1f times what is added\n", p / o, (p - ps) / (o - os) }'
