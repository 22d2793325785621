def log = new File(basedir, 'build.log').text
assert log.contains('Generated pve-9.2.3, 675 operations: ')
assert log.contains('Added io.github.proxmoxcodegen:proxmox-runtime:')
assert new File(basedir, 'target/classes/com/acme/pve/virtualmachines/PostNodesNodeQemuRequest.class').file

// The command writes the same bytes.
def expected = new File(basedir, 'target/by-command')
def made = new File(basedir, 'target/generated-sources/proxmox')
def command = [new File(System.getProperty('java.home'), 'bin/java').path, '-jar', cli, 'generate', '--quiet',
        '--spec', '9.2', '--emit', 'records', '--package', 'com.acme.pve', '--out', expected.path].execute()
def output = new StringBuffer()
command.waitForProcessOutput(output, output)
assert command.exitValue() == 0 : output
def files = { folder ->
    def found = [:]
    folder.eachFileRecurse { if (it.file) found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString() }
    return found
}
assert files(made) == files(expected)
return true
