def jars = new File(basedir, 'target').listFiles().findAll { it.name.endsWith('.jar') }
assert jars*.name == ['records-1.0.jar']
def runtime = new File(localRepositoryPath, 'io/github/proxmoxcodegen/proxmox-runtime').toPath()
def classPath = [jars[0].path]
runtime.toFile().eachFileRecurse { if (it.name.endsWith('.jar')) classPath << it.path }
def command = [new File(System.getProperty('java.home'), 'bin/java').path, '-cp', classPath.join(File.pathSeparator),
        'com.acme.Pool'].execute()
def output = new StringBuffer()
command.waitForProcessOutput(output, output)
assert output.toString().contains('poolid=web') && output.toString().contains('comment=ours')
assert output.toString().contains('commnet') && output.toString().contains('comment')
assert output.toString().contains('"title": "PostPoolsRequest"')
assert !new File(basedir, 'build.log').text.contains('Added io.github')
return true
