import java.nio.file.Files
import java.util.zip.ZipFile

// The command writes the same bytes, and the jar has them.
def expected = new File(basedir, 'target/by-command')
def command = [new File(System.getProperty('java.home'), 'bin/java').path, '-jar', cli, 'generate', '--quiet',
        '--spec', '9.2', '--openapi-version', '3.1,3.0', '--format', 'json,yaml', '--out', expected.path].execute()
def output = new StringBuffer()
command.waitForProcessOutput(output, output)
assert command.exitValue() == 0 : output

def names = ['pve-9.2.3-openapi-3.0.json', 'pve-9.2.3-openapi-3.0.yaml', 'pve-9.2.3-openapi-3.1.json',
        'pve-9.2.3-openapi-3.1.yaml']
assert new File(basedir, 'target/generated-resources/proxmox').list().findAll { !it.startsWith('.') }.sort() == names
def jar = new ZipFile(new File(basedir, 'target/document-1.0.jar'))
for (name in names) {
    def bytes = Files.readAllBytes(new File(expected, name).toPath())
    assert Arrays.equals(Files.readAllBytes(new File(basedir, "target/generated-resources/proxmox/$name").toPath()), bytes)
    assert Arrays.equals(jar.getInputStream(jar.getEntry(name)).bytes, bytes)
}
assert jar.entries().every { !it.name.contains('.proxmox-codegen') }
return true
