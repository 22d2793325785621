"""Times a Pydantic model of the request that CreateVmBenchmark measures: ten constrained fields, none of which looks into
a property string. Prints the nanoseconds of one validation, the median of several rounds. Needs pydantic 2."""

import statistics
import time
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

LABEL = r"[a-zA-Z0-9]([a-zA-Z0-9\-]*[a-zA-Z0-9])?"
SYSTEMS = Literal[
    "other", "wxp", "w2k", "w2k3", "w2k8", "wvista", "win7", "win8", "win10", "win11", "l24", "l26", "solaris"
]
Text = Annotated[str, Field(min_length=1, max_length=512)]


class CreateVm(BaseModel):
    model_config = ConfigDict(extra="forbid")

    node: Annotated[str, Field(pattern=f"^{LABEL}$")]
    vmid: Annotated[int, Field(ge=100, le=999_999_999)]
    name: Annotated[str, Field(pattern=rf"^({LABEL}\.)*{LABEL}$")] | None = None
    memory: Annotated[int, Field(ge=16)] | None = None
    cores: Annotated[int, Field(ge=1)] | None = None
    sockets: Annotated[int, Field(ge=1)] | None = None
    ostype: SYSTEMS | None = None
    net0: Text | None = None
    scsi0: Text | None = None
    ide2: Text | None = None


REQUEST = {
    "node": "pve1",
    "vmid": 100,
    "name": "web.example.org",
    "memory": 4096,
    "cores": 2,
    "sockets": 1,
    "ostype": "l26",
    "net0": "virtio=BC:24:11:2A:3B:4C,bridge=vmbr0,firewall=1",
    "scsi0": "local-lvm:32,discard=on,iothread=1,ssd=1",
    "ide2": "local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom",
}

ROUNDS = 9
TIMES = 100_000


def measure() -> float:
    validate = CreateVm.model_validate
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        for _ in range(TIMES):
            validate(REQUEST)
        rounds.append((time.perf_counter_ns() - start) / TIMES)
    return statistics.median(rounds)


if __name__ == "__main__":
    print(round(measure()))
