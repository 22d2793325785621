# Lives the life of machines on a server with proxmoxer, as its users do.
#   lifecycle.py PORT CERTIFICATE
# Prints a line for what it saw; anything unexpected ends it with an error.
import importlib.metadata
import io
import sys
import time

from proxmoxer import ProxmoxAPI
from proxmoxer.backends.https import AuthenticationError
from proxmoxer.core import ResourceException

port, certificate = sys.argv[1:]
TOKEN = "00000000-0000-4000-8000-000000000001"


def connect(**credentials):
    return ProxmoxAPI("localhost", port=port, verify_ssl=certificate, **credentials)


def wait(proxmox, upid):
    """The exit status of a task."""
    node = upid.split(":")[1]
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        status = proxmox.nodes(node).tasks(upid).status.get()
        if status["status"] == "stopped":
            return status["exitstatus"]
        time.sleep(0.05)
    raise AssertionError("never ends: " + upid)


def done(proxmox, upid):
    exit_status = wait(proxmox, upid)
    if exit_status != "OK":
        raise AssertionError(upid + " ended with " + exit_status)


def refused(work):
    """The status and reason of a call that the server refuses; what is wrong with each parameter is kept from its users."""
    try:
        result = work()
    except ResourceException as error:
        return str(error).strip()
    raise AssertionError("not refused: %r" % (result,))


def guest(kind, proxmox, guests, copy, **settings):
    """Creates, starts, snapshots, clones, stops and deletes a machine or a container."""
    first = int(proxmox.cluster.nextid.get())
    done(proxmox, guests.post(vmid=first, **settings))
    machine = guests(first)
    print(kind, "created:", machine.status.current.get()["status"])
    print(kind, "again:", refused(lambda: guests.post(vmid=first, **settings)).replace(str(first), "ID"))
    done(proxmox, machine.status.start.post())
    print(kind, "started:", machine.status.current.get()["status"])
    print(kind, "delete while running:", refused(lambda: machine.delete()).replace(str(first), "ID"))
    done(proxmox, machine.snapshot.post(snapname="before", description="as it was"))
    print(kind, "snapshots:", sorted(each["name"] for each in machine.snapshot.get()))
    second = int(proxmox.cluster.nextid.get())
    done(proxmox, machine.clone.post(newid=second, snapname="before", full=1, **copy))
    print(kind, "clones:", len([each for each in guests.get() if int(each["vmid"]) in (first, second)]))
    done(proxmox, machine.status.stop.post())
    print(kind, "stopped:", machine.status.current.get()["status"])
    done(proxmox, machine.snapshot("before").delete())
    for vmid in (first, second):
        done(proxmox, guests(vmid).delete(purge=1))
    print(kind, "left:", len([each for each in guests.get() if int(each["vmid"]) in (first, second)]))
    print(kind, "gone:", refused(lambda: machine.config.get()).replace(str(first), "ID"))


print("proxmoxer", importlib.metadata.version("proxmoxer"))
try:
    connect(user="root@pam", password="wrong")
except AuthenticationError:
    print("wrong password: refused")
by_token = connect(user="root@pam", token_name="mock", token_value=TOKEN)
print("token:", by_token.version.get()["release"] != "")
root = connect(user="root@pam", password="proxmox")
print("nodes:", sorted(node["node"] for node in root.nodes.get()))

node = root.nodes("pve1")
guest("machine", root, node.qemu, {"name": "copy"}, name="web", memory=512, scsi0="local-lvm:4", net0="virtio,bridge=vmbr0")
guest("container", root, node.lxc, {"hostname": "copy"}, hostname="box", memory=256, rootfs="local-lvm:4",
      ostemplate="local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst", password="secret-of-box")
print("invalid:", refused(lambda: node.qemu.post(vmid=99, memory="much")))
print("unknown node:", refused(lambda: root.nodes("nowhere").qemu.get()))

image = io.BytesIO(b"\0" * 100000)
image.name = "small.iso"
done(root, node.storage("local").upload.post(content="iso", filename=image))
print("uploaded:", [each["size"] for each in node.storage("local").content.get(content="iso")
                    if each["volid"] == "local:iso/small.iso"])
done(root, node.storage("local").content("local:iso/small.iso").delete())

root.access.users.post(userid="ann@pve", password="secret-of-ann", comment="Ann")
ann = connect(user="ann@pve", password="secret-of-ann")
print("without rights:", refused(lambda: ann.nodes("pve1").qemu.post(vmid=7000)))
root.access.acl.put(path="/vms", users="ann@pve", roles="PVEVMAdmin")
print("rights:", "VM.Allocate" in ann.access.permissions.get()["/vms"])
token = root.access.users("ann@pve").token("job").post(privsep=0)
job = connect(user="ann@pve", token_name="job", token_value=token["value"])
done(job, job.nodes("pve1").qemu.post(vmid=7000, memory=256))
print("of the token:", [each["vmid"] for each in job.nodes("pve1").qemu.get() if each["vmid"] == 7000])
done(job, job.nodes("pve1").qemu(7000).delete())
root.access.users("ann@pve").token("job").delete()
print("token deleted:", refused(lambda: job.version.get()))
root.access.acl.put(path="/vms", users="ann@pve", roles="PVEVMAdmin", delete=1)
root.access.users("ann@pve").delete()
print("users:", "ann@pve" in [each["userid"] for each in root.access.users.get()])
