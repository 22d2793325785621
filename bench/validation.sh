#!/usr/bin/env bash
# Measures the verdict on one valid request to create a virtual machine: the generated record and the interpreting
# validator, which look into the property strings, beside engines that do not. The engines take turns, so that a busy machine slows all of them alike;
# compare medians of one run with each other and not with those of another run.
#
#   bench/validation.sh [--rounds N] [--java JAVA_HOME]
#
#   --rounds  how many rounds, each with a fresh Java for every engine (default 3)
#   --java    the JDK to run on; default: the one in use
#
# Needs `mvn package -Pbench -DskipTests` once. Pydantic is measured as well where there is a python3 with pydantic 2.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)

die() { echo "validation.sh: $1" >&2; exit 2; }

rounds=3 java=java
while [ $# -gt 0 ]; do
    case $1 in
        --help|-h) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        --rounds|--java) [ $# -ge 2 ] || die "$1 needs a value; see --help" ;;
        *) die "unknown option $1; see --help" ;;
    esac
    case $1 in
        --rounds) rounds=$2 ;;
        --java) java=$2/bin/java ;;
    esac
    shift 2
done
[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "--rounds takes a count, not '$rounds'"
command -v "$java" > /dev/null || die "there is no $java"
[ -d "$root/bench/target/lib" ] || die "the benchmarks are not built: run 'mvn package -Pbench -DskipTests' first"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pydantic=
for python in python3 python3.13 python3.12 python3.11; do
    if "$python" -c 'import sys, pydantic; sys.exit(not pydantic.VERSION.startswith("2."))' 2> /dev/null; then
        pydantic=$python
        break
    fi
done
[ -n "$pydantic" ] || echo "validation.sh: no python3 with pydantic 2; it is left out" >&2

for ((round = 1; round <= rounds; round++)); do
    "$java" -cp "$root/bench/target/classes:$root/bench/target/lib/*" org.openjdk.jmh.Main CreateVmBenchmark \
        -f 1 -rf csv -rff "$work/jmh.csv" > "$work/log" 2>&1 || { cat "$work/log" >&2; die "JMH failed"; }
    tail -n +2 "$work/jmh.csv" | awk -F, '{ gsub(/"/, ""); sub(/.*\./, "", $1); print $1, $5 }' >> "$work/times"
    [ -z "$pydantic" ] || echo "pydantic $("$pydantic" "$root/bench/create_vm_pydantic.py")" >> "$work/times"
done

median() { sort -n | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'; }
of() { awk -v name="$1" '$1 == name { print $2 }' "$work/times" | median; }

ours=$(of generated)
printf 'One valid request, medians of %s rounds, %s\n\n' "$rounds" "$("$java" -version 2>&1 | head -n 1)"
printf '| %-18s | %6s | %-16s |\n| :--- | ---: | ---: |\n' engine ns 'to generated'
for name in $(cut -d' ' -f1 "$work/times" | sort -u); do
    ns=$(of "$name")
    printf '| %-18s | %6.0f | %16s |\n' "$name" "$ns" "$(awk -v a="$ns" -v b="$ours" 'BEGIN { printf "%.2f", a / b }')"
done
