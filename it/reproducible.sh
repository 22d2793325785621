#!/usr/bin/env bash
# Builds the checked-out commit twice, in two folders and from nothing, and compares what comes out, byte by byte: all that
# is deployed, with sources, Javadoc and lists of parts. Ends with 1 if anything differs.
#
#   it/reproducible.sh
#
# The second build installs nothing and compares itself with the first by artifact:compare of the Maven artifact plugin.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
    git clone --quiet --local "$root" "$work/$1"
    (cd "$work/$1" && mvn --batch-mode --quiet -Prelease -DskipTests -Dinvoker.skip \
        -Dmaven.repo.local.tail="${MAVEN_REPO_TAIL:-}" "${@:2}")
}

plugin=org.apache.maven.plugins:maven-artifact-plugin:3.6.1

build first verify
(cd "$work/first" && mvn --batch-mode --quiet -Prelease "$plugin:buildinfo" -DskipTests || true)
