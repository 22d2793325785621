#!/usr/bin/env bash
# Measures whole processes, cold: an apidoc file to OpenAPI 3.1 in JSON and YAML, on each JDK found, beside any other
# command line that is given. With --records it is an apidoc file to OpenAPI 3.1 and all Java records, beside the models
# that openapi-generator makes of our OpenAPI 3.0 document. The commands take turns, so that a busy machine slows all of
# them alike; compare medians of one run with each other and not with those of another run.
#
#   bench/whole-process.sh [--records] [--spec FILE] [--runs N] [--peer 'NAME=COMMAND']... [--java 'NAME=JAVA_HOME']...
#
#   --spec   the apidoc, plain or gzip; default: the published file of PVE 9.2.3 beside the checkout, else one
#            rendered from the pinned snapshot (needs `mvn package -Pbench` once)
#   --runs   how many rounds are counted; one more goes before them and is not counted (default 9)
#   --records  measures records too; openapi-generator comes with a build (it/target/generators/tools)
#   --peer   another program; {spec} and {out} in its command line stand for the file and for a fresh folder
#   --java   a JDK to run on; default: the one in use, and any JDK 25 in /usr/lib/jvm
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)

die() { echo "whole-process.sh: $1" >&2; exit 2; }
usage() { sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit "$1"; }

spec="" runs=9 records=""
names=() commands=() javas=()
while [ $# -gt 0 ]; do
    case $1 in
        --help|-h) usage 0 ;;
        --records) records=yes; shift; continue ;;
        --spec|--runs|--peer|--java) [ $# -ge 2 ] || die "$1 needs a value; see --help" ;;
        *) die "unknown option $1; see --help" ;;
    esac
    case $1 in
        --spec) spec=$2 ;;
        --runs) runs=$2 ;;
        --java) javas+=("$2") ;;
        --peer)
            [[ $2 == *=* ]] || die "--peer takes NAME=COMMAND, not '$2'"
            names+=("${2%%=*}") commands+=("${2#*=}")
            ;;
    esac
    shift 2
done
[[ $runs =~ ^[1-9][0-9]*$ ]] || die "--runs takes a count, not '$runs'"
time=$(command -v /usr/bin/time || command -v gtime) || die "GNU time is missing (Debian: apt-get install time)"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

published=$root/../shared/apidoc/pve-9.2.3.js.gz
if [ -z "$spec" ] && [ -f "$published" ]; then
    spec=$published
fi
if [ -z "$spec" ]; then
    [ -d "$root/bench/target/lib" ] || die "no apidoc at hand: name one with --spec, or run 'mvn package -Pbench' first"
    spec=$work/rendered.js
    java -cp "$root/bench/target/classes:$root/bench/target/lib/*" io.github.proxmoxcodegen.bench.RenderApidoc "$spec"
fi
[ -r "$spec" ] || die "cannot read $spec"
case $spec in
    *.gz) gzip -dc "$spec" > "$work/apidoc.js"; spec=$work/apidoc.js ;;
    *) spec=$(cd "$(dirname "$spec")" && pwd)/$(basename "$spec") ;;
esac

if [ ${#javas[@]} -eq 0 ]; then
    current=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
    javas+=("JDK $("$current/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')=$current")
    for home in /usr/lib/jvm/*-25*; do
        [ -x "$home/bin/java" ] && [ "$home" != "$current" ] && javas+=("JDK 25=$home") && break
    done
fi
if [ -n "$records" ]; then
    generator=$root/it/target/generators/tools/openapi-generator-cli.jar
    [ -f "$generator" ] || die "there is no $generator; run 'mvn process-test-resources -pl it -am' first"
    document=$work/document/pve-openapi-3.0.json
    (cd "$root" && ./proxmox-codegen --quiet generate --spec "$spec" --openapi-version 3.0 --out "$work/document") \
        > "$work/log" 2>&1 || { cat "$work/log" >&2; die "cannot make the document for openapi-generator"; }
    [ -f "$document" ] || document=$(find "$work/document" -name '*-3.0.json')
    names+=("openapi-generator, java models")
    commands+=("java -jar '$generator' generate --generator-name java --input-spec '$document' --output {out} \
        --global-property models,modelDocs=false,modelTests=false")
    ours='./proxmox-codegen --quiet generate --spec {spec} --emit openapi,records --package com.acme.pve --out {out}'
else
    ours='./proxmox-codegen --quiet generate --spec {spec} --openapi-version 3.1 --format json,yaml --out {out}'
fi
for java in "${javas[@]}"; do
    [ -x "${java#*=}/bin/java" ] || die "no bin/java in ${java#*=}"
    names+=("proxmox-codegen, ${java%%=*}") commands+=("JAVA_HOME='${java#*=}' $ours")
done

# One run; appends "wall cpu rss" (seconds, seconds, KiB) to the file of that command.
measure() {
    # Folders are removed in the end only: file systems take long to make files where others were just deleted.
    local index=$1 out=$work/out.$1.$round command=${commands[$1]}
    mkdir "$out"
    sync # what the command before wrote is no burden to this one
    command=${command//'{spec}'/"'$spec'"}
    command=${command//'{out}'/"'$out'"}
    if ! (cd "$root" && "$time" -o "$work/time" -f '%e %U %S %M' bash -c "$command" > "$work/log" 2>&1); then
        cat "$work/log" >&2
        die "this command failed: $command"
    fi
    tail -n 1 "$work/time" | awk '{ print $1, $2 + $3, $4 }' >> "$work/times.$index"
}

median() { sort -n | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'; }

for ((round = 0; round <= runs; round++)); do
    for index in "${!commands[@]}"; do
        measure "$index"
    done
    # The first round built what was stale and filled the disk cache.
    [ "$round" -gt 0 ] || rm -f "$work"/times.*
done

printf '%s, %s bytes, medians of %s alternating runs\n\n' "$(basename "$spec")" "$(wc -c < "$spec")" "$runs"
printf '| %-32s | wall s | least | most | CPU s | peak MiB |\n| :--- | ---: | ---: | ---: | ---: | ---: |\n' command
for index in "${!commands[@]}"; do
    walls=$(cut -d' ' -f1 "$work/times.$index" | sort -n)
    printf '| %-32s | %6.2f | %5.2f | %4.2f | %5.2f | %8.0f |\n' "${names[$index]}" \
        "$(median <<< "$walls")" "$(head -n 1 <<< "$walls")" "$(tail -n 1 <<< "$walls")" \
        "$(cut -d' ' -f2 "$work/times.$index" | median)" \
        "$(cut -d' ' -f3 "$work/times.$index" | median | awk '{ print $1 / 1024 }')"
done
