def log = new File(basedir, 'build.log').text
def document = new File(basedir, 'target/classes/pve-openapi-3.1.json').text
assert document.contains('/nodes/{node}/qemu/{vmid}') && !document.contains('/version')
assert new File(basedir, 'target/generated-test-sources/proxmox/com/acme/checked/Operations.java').file
assert new File(basedir, 'target/test-classes/com/acme/checked/Operations.class').file
assert new File(basedir, 'target/test-classes/pve-openapi-3.1.json').text.contains('/version')

assert log.contains('Verified pve and target/generated-resources/proxmox')
assert log.contains('src/main/proxmox/edited.js has the SHA-256 ')
assert log.contains(', and src/main/proxmox/edited.js.sha256 says f35e4ab57e4a5eb18fd9eeab4b5c236740ce4d3a691ecb34f38c6af3fe57ed6e: restore the file')
assert log.contains('target/generated-resources/proxmox is not what pve gives')
assert log.contains('written: target/generated-resources/proxmox/pve-openapi-3.1.json')
return true
