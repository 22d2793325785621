#!/usr/bin/env bash
# Builds the commit that is checked out twice, in two folders and from nothing, and compares all that is deployed, byte by
# byte: jars, documents, sources, Javadoc, lists of parts. Ends with 1 if a file differs. Installs nothing.
#
#   it/reproducible.sh [JAVA_HOME]
#
#   JAVA_HOME   the JDK of the second build; default: that of the first. Class files and Javadoc are the same only from the
#               same JDK, since compilers differ
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)
case ${1:-} in
    --help|-h) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build() { mvn --batch-mode --no-transfer-progress -Prelease -DskipTests -Dinvoker.skip "$@"; }

for each in first second; do
    git clone --quiet --local "$root" "$work/$each"
done
echo "building the first time"
(cd "$work/first" && build --quiet deploy)
echo "building the second time"
[ $# -eq 0 ] || export JAVA_HOME=$1
compare=org.apache.maven.plugins:maven-artifact-plugin:3.6.1:compare
(cd "$work/second" && build verify "$compare" "-Dreference.repo=file:$work/first/target/staging" > "$work/log") \
    || { grep -E '^\[(ERROR|WARNING)\]' "$work/log" >&2 || tail -n 40 "$work/log" >&2; exit 1; }
grep -E 'rebuild comparison result' "$work/log" | tail -n 1
