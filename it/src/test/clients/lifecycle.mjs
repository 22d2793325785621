// Lives the life of machines on a server with proxmox-api, as its users do.
//   NODE_EXTRA_CA_CERTS=CERTIFICATE node lifecycle.mjs FOLDER_OF_PROXMOX_API PORT
// Prints a line for what it saw; anything unexpected ends it with an error.
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

const [library, port] = process.argv.slice(2);
const { default: proxmoxApi } = createRequire(import.meta.url)(library);
const where = { host: 'localhost', port: Number(port) };
const TOKEN = { tokenID: 'root@pam!mock', tokenSecret: '00000000-0000-4000-8000-000000000001' };

async function done(proxmox, upid) {
  const task = proxmox.nodes.$(upid.split(':')[1]).tasks.$(upid).status;
  for (let i = 0; i < 600; i++) {
    const status = await task.$get();
    if (status.status === 'stopped') {
      if (status.exitstatus !== 'OK') {
        throw new Error(`${upid} ended with ${status.exitstatus}`);
      }
      return;
    }
    await sleep(50);
  }
  throw new Error('never ends: ' + upid);
}

/**
 * The client as it is, for an upload: it writes forms only, and leaves whatever else to the fetch that it is given. The
 * name of the file comes from the form, its content from here.
 */
function uploading(content) {
  const fetchInParts = (url, { body, headers, ...init }) => {
    const parts = new FormData();
    for (const [name, value] of new URLSearchParams(body)) {
      name === 'filename' ? parts.set(name, new Blob([content]), value) : parts.set(name, value);
    }
    const { 'Content-Type': type, 'Content-Length': length, ...others } = headers;
    return fetch(url, { ...init, headers: others, body: parts });
  };
  return (url, init) => String(url).endsWith('/upload') ? fetchInParts(url, init) : fetch(url, init);
}

/** What the client says of a call that the server refuses, without the address. */
async function refused(work) {
  let result;
  try {
    result = await work();
  } catch (error) {
    return error.message.replace(/^.*? (return Error|connection failed with) /, '').replace(/:? return: .*|: \{"data":null\}.*/s, '').trim();
  }
  throw new Error('not refused: ' + JSON.stringify(result));
}

async function guest(kind, proxmox, guests, settings, copy) {
  const first = Number(await proxmox.cluster.nextid.$get());
  await done(proxmox, await guests.$post({ vmid: first, ...settings }));
  const machine = guests.$(first);
  const status = async () => (await machine.status.current.$get()).status;
  console.log(`${kind} created: ${await status()}`);
  await done(proxmox, await machine.status.start.$post({}));
  console.log(`${kind} started: ${await status()}`);
  await done(proxmox, await machine.snapshot.$post({ snapname: 'before' }));
  console.log(`${kind} snapshots: ${(await machine.snapshot.$get()).map(each => each.name).sort()}`);
  const second = Number(await proxmox.cluster.nextid.$get());
  await done(proxmox, await machine.clone.$post({ newid: second, snapname: 'before', full: true, ...copy }));
  const ours = async () => (await guests.$get()).filter(each => [first, second].includes(Number(each.vmid))).length;
  console.log(`${kind} clones: ${await ours()}`);
  await done(proxmox, await machine.status.stop.$post({}));
  console.log(`${kind} stopped: ${await status()}`);
  for (const vmid of [first, second]) {
    await done(proxmox, await guests.$(vmid).$delete({ purge: true }));
  }
  console.log(`${kind} left: ${await ours()}`);
}

console.log('wrong password: ' + (await refused(() => proxmoxApi({ ...where, password: 'wrong' }).nodes.$get())));
console.log('token: ' + Boolean((await proxmoxApi({ ...where, ...TOKEN }).version.$get()).release));
const root = proxmoxApi({ ...where, username: 'root@pam', password: 'proxmox' });
console.log('nodes: ' + (await root.nodes.$get()).map(node => node.node).sort());
const node = root.nodes.$('pve1');
await guest('machine', root, node.qemu, { name: 'web', memory: '512', scsi0: 'local-lvm:4' }, { name: 'copy' });
await guest('container', root, node.lxc, {
  hostname: 'box', rootfs: 'local-lvm:4', ostemplate: 'local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst',
}, { hostname: 'copy' });

const image = Buffer.alloc(100000);
const uploader = proxmoxApi({ ...where, password: 'proxmox', fetch: uploading(image) });
const local = uploader.nodes.$('pve1').storage.$('local');
await done(uploader, await local.upload.$post({ content: 'iso', filename: 'tiny.iso' }));
const images = async () => (await local.content.$get({ content: 'iso' })).filter(each => each.volid === 'local:iso/tiny.iso');
console.log('uploaded: ' + (await images()).map(each => each.size));
await done(uploader, await local.content.$('local:iso/tiny.iso').$delete());
console.log('images left: ' + (await images()).length);

console.log('invalid: ' + (await refused(() => node.qemu.$post({ vmid: 100, memory: 'much' }))));

await root.access.users.$post({ userid: 'carl@pve', password: 'secret-of-carl' });
const carl = proxmoxApi({ ...where, username: 'carl@pve', password: 'secret-of-carl' });
const create = () => carl.nodes.$('pve1').qemu.$post({ vmid: 7100 });
console.log('without rights: ' + (await refused(create)));
await root.access.acl.$put({ path: '/vms', users: 'carl@pve', roles: 'PVEVMAdmin' });
await done(carl, await create());
const token = root.access.users.$('carl@pve').token.$('job');
const { 'full-tokenid': tokenID, value: tokenSecret } = await token.$post({ privsep: false });
console.log('token made: ' + tokenID);
const job = proxmoxApi({ ...where, tokenID, tokenSecret });
await done(job, await job.nodes.$('pve1').qemu.$(7100).status.start.$post());
await token.$put({ privsep: true });
console.log('token without rights: ' + (await refused(() => job.nodes.$('pve1').qemu.$(7100).status.stop.$post())));
await token.$delete();
console.log('token deleted: ' + (await refused(() => job.version.$get())));
await done(carl, await carl.nodes.$('pve1').qemu.$(7100).status.stop.$post());
await done(carl, await carl.nodes.$('pve1').qemu.$(7100).$delete());
await root.access.acl.$put({ path: '/vms', users: 'carl@pve', roles: 'PVEVMAdmin', delete: true });
console.log('without acl: ' + (await refused(create)));
await root.access.users.$('carl@pve').$delete();
console.log('users: ' + (await root.access.users.$get()).some(user => user.userid === 'carl@pve'));
