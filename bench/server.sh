#!/usr/bin/env bash
# Measures the mock server, beside the HTTP library by itself and any other server that is given: the time from its
# start to its first answer, the memory it has then, and requests a second with 16 connections, the server on one core
# and the load on another, with the processor time that each takes, which a busy machine changes least. The servers take
# turns; compare figures of one run with each other only.
#
#   bench/server.sh [--rounds N] [--seconds S] [--peer 'NAME=COMMAND']...
#
#   --rounds   how many rounds, each with a fresh process for every server (default 3)
#   --seconds  how long each load lasts; twice as long goes before it and is not counted (default 6)
#   --peer     another server with the API at its root; {port} in its command line stands for the port
#
# Needs wrk, curl and taskset, and `mvn package -Pbench -DskipTests` once.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)

die() { echo "server.sh: $1" >&2; exit 2; }

rounds=3 seconds=6 peers=()
names=(library mock 'mock, 2 operations') commands=()
while [ $# -gt 0 ]; do
    case $1 in
        --help|-h) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        --rounds|--seconds|--peer) [ $# -ge 2 ] || die "$1 needs a value; see --help" ;;
        *) die "unknown option $1; see --help" ;;
    esac
    case $1 in
        --rounds) rounds=$2 ;;
        --seconds) seconds=$2 ;;
        --peer)
            [[ $2 == *=* ]] || die "--peer takes NAME=COMMAND, not '$2'"
            names+=("${2%%=*}") peers+=("${2#*=}")
            ;;
    esac
    shift 2
done
[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "--rounds takes a count, not '$rounds'"
[[ $seconds =~ ^[1-9][0-9]*$ ]] || die "--seconds takes a number, not '$seconds'"
for tool in wrk curl taskset; do
    command -v "$tool" > /dev/null || die "there is no $tool (Debian: apt-get install wrk curl util-linux)"
done
[ -d "$root/bench/target/lib" ] || die "the benchmarks are not built: run 'mvn package -Pbench -DskipTests' first"

work=$(mktemp -d)
server=
stop() {
    [ -n "$server" ] || return 0
    kill -- "-$server" 2> /dev/null || true
    wait "$server" 2> /dev/null || true
    server=
}
trap 'stop; rm -rf "$work"' EXIT

# An API of two operations: what the number of routes costs.
cat > "$work/two.js" <<'JS'
const apiSchema = [
 {"path":"/nodes","text":"nodes","leaf":1,"info":{"GET":{"method":"GET","name":"index","permissions":{"user":"all"},"parameters":{"properties":{}},
  "returns":{"type":"array","items":{"type":"object","properties":{"node":{"type":"string"}}}}}}},
 {"path":"/version","text":"version","leaf":1,"info":{"GET":{"method":"GET","name":"version","permissions":{"user":"all"},"parameters":{"properties":{}},
  "returns":{"type":"object","properties":{"version":{"type":"string"}}}}}}
];
JS
# Each request creates another virtual machine; the wire checks all of its parameters.
cat > "$work/create.lua" <<'LUA'
local id
init = function(arguments) id = tonumber(arguments[1]) * 1000000 end
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
request = function()
  id = id + 1
  return wrk.format(nil, nil, nil, "vmid=" .. id .. "&name=web&memory=4096&cores=2&sockets=1&ostype=l26" ..
    "&net0=virtio%2Cbridge%3Dvmbr0&scsi0=local-lvm%3A32&ide2=none%2Cmedia%3Dcdrom")
end
LUA

"$root/proxmox-codegen" --version > "$work/log" 2>&1 || { cat "$work/log" >&2; die "it cannot be built"; }
serve='env JAVA_OPTS=-Xmx128m ./proxmox-codegen --quiet serve --port {port} --no-auth'
commands=("java -XX:+UseSerialGC -cp bench/target/classes:bench/target/lib/* io.github.proxmoxcodegen.bench.HelloServer {port}"
    "$serve" "$serve --spec $work/two.js" "${peers[@]+"${peers[@]}"}")

# Peers that read security from a document want to see credentials; any will do.
token='Authorization: PVEAPIToken=root@pam!mock=00000000-0000-0000-0000-000000000000'

now() { date +%s%N; }
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Ticks of the processor that the server has used.
ticks() { ps -o pid= -g "$server" | while read -r pid; do cat "/proc/$pid/stat"; done | awk '{ t += $14 + $15 } END { print t }'; }

# Requests a second and microseconds of the processor for each; nothing where there were errors among the answers.
load() {
    local out round before
    for round in 1 2 3; do
        before=$(ticks)
        out=$(taskset -c 1 wrk -t1 -c16 -d"${seconds}s" "${@:2}" "http://127.0.0.1:$port$1" -- "$round")
    done
    grep -q 'Non-2xx' <<< "$out" || awk -v ticks="$(($(ticks) - before))" -v hz="$(getconf CLK_TCK)" \
        '/requests in/ { n = $1 } /^Requests\/sec/ { print $2, ticks / hz / n * 1e6 }' <<< "$out"
}

# Starts a server and waits for its first answer.
start() {
    local command started
    port=$(free_port)
    command=${1//'{port}'/$port}
    started=$(now)
    (cd "$root" && exec setsid taskset -c 0 $command) > "$work/log" 2>&1 &
    server=$!
    until curl -s -o /dev/null --max-time 5 "http://127.0.0.1:$port/nodes"; do
        kill -0 "$server" 2> /dev/null || { cat "$work/log" >&2; die "this command failed: $command"; }
        [ $((($(now) - started) / 1000000000)) -lt 60 ] || die "no answer within a minute: $command"
        sleep 0.01
    done
    first=$((($(now) - started) / 1000000))
}

measure() {
    local index=$1
    start "${commands[$1]}"
    echo "$first" >> "$work/$index.start"
    sleep 2
    memory >> "$work/$index.memory"
    load /nodes -H "$token" >> "$work/$index.nodes"
    [ "$index" -lt 3 ] || load /nodes/pve1/qemu -H "$token" -s "$work/create.lua" >> "$work/$index.create"
    if [ "$index" -eq 1 ]; then
        load /api2/json/nodes >> "$work/$index.wire"
        stop
        # What is created stays, and needs more memory than a server at rest.
        start "${commands[$1]/-Xmx128m/-Xmx2g}"
        load /api2/json/nodes/pve1/qemu -s "$work/create.lua" >> "$work/$index.create"
    fi
    stop
}

# MiB of all processes of the group.
memory() { ps -o rss= -g "$server" | awk '{ s += $1 } END { printf "%d\n", s / 1024 }'; }

median() {
    [ -s "$1" ] || return 0
    awk -v column="$2" '{ print $column }' "$1" | sort -n |
        awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); printf "%d", NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}
rate() { [ ! -s "$1" ] || printf '%s (%s µs)' "$(median "$1" 1)" "$(median "$1" 2)"; }

for ((round = 1; round <= rounds; round++)); do
    for index in "${!commands[@]}"; do
        measure "$index"
    done
done

printf 'Medians of %s rounds of %s s, 16 connections, one core each, %s\n\n' "$rounds" "$seconds" "$(java -version 2>&1 | head -n 1)"
printf '| %-20s | first answer ms | MiB at rest | %-16s | %-16s | %-16s |\n' server 'GET /nodes' 'on the wire' 'create a VM'
printf '| :--- | ---: | ---: | ---: | ---: | ---: |\n'
for index in "${!commands[@]}"; do
    printf '| %-20s | %15s | %11s | %-16s | %-16s | %-16s |\n' "${names[$index]}" "$(median "$work/$index.start" 1)" \
        "$(median "$work/$index.memory" 1)" "$(rate "$work/$index.nodes")" "$(rate "$work/$index.wire")" \
        "$(rate "$work/$index.create")"
done
