context.node.stop(0)
context.proxy.close()
def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/proxmox/apidoc.js')
assert file.bytes == new File(basedir, 'published.js').bytes
assert new File(file.path + '.sha256').text == "f35e4ab57e4a5eb18fd9eeab4b5c236740ce4d3a691ecb34f38c6af3fe57ed6e  apidoc.js\n"
assert file.parentFile.list().sort() == ['apidoc.js', 'apidoc.js.sha256']
assert log.contains('Fetched src/main/proxmox/apidoc.js, 3 operations, SHA-256 f35e4ab57e4a5eb18fd9eeab4b5c236740ce4d3a691ecb34f38c6af3fe57ed6e')
assert log.contains('Unchanged: src/main/proxmox/apidoc.js')
assert log =~ /page:1:1: error: /
assert log.contains('<sha256> asks for 00')
assert log =~ /(?i)offline/
assert context.through.get() >= 4
return true
