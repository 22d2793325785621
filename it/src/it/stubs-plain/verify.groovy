def classPath = new File(basedir, 'target/classes').path + File.pathSeparator + new File(basedir, 'target/class-path.txt').text
def java = new File(System.getProperty('java.home'), 'bin/java').path
def command = [java, '-Dsun.net.httpserver.nodelay=true', '-cp', classPath.toString(), 'com.acme.Application'].execute()
def output = new StringBuffer()
command.waitForProcessOutput(output, output)
new File(basedir, 'target/output.txt').text = output
def answers = output.readLines().collectEntries { line ->
    def colon = line.indexOf(': ')
    colon < 0 ? [:] : [(line.substring(0, colon)): line.substring(colon + 2)]
}
def json = 'application/json;charset=UTF-8'
def version = '{"data":{"release":"9.2","repoid":"0123456789abcdef","version":"9.2.3"}}'
['PVE', 'PROBLEM'].each { shape ->
    assert answers["$shape version"] == "200 $json $version"
    assert answers["$shape slash"] == "200 $json $version"
    assert answers["$shape form"] == "200 $json {\"data\":\"UPID:pve1:qmcreate:100:2:\"}"
    assert answers["$shape json"] == "200 $json {\"data\":\"UPID:pve1:qmcreate:101:2:\"}"
    assert answers["$shape encoded slash"].contains('"path":"local:iso/debian.iso"')
    assert answers["$shape plain slash"].contains('"path":"local:iso/debian.iso"')
    assert answers["$shape again"].startsWith('409 ') && answers["$shape again"].contains('VM 101 already exists')
    assert answers["$shape not implemented"].startsWith('501 ')
    assert answers["$shape not implemented"].contains("Method 'GET /cluster/status' not implemented")
}
['form', 'json'].each { kind ->
    assert answers["PVE invalid $kind"].startsWith("400 $json {") && answers["PVE invalid $kind"].contains('"errors":{"vmid":')
    assert answers["PROBLEM invalid $kind"].startsWith('422 application/problem+json {')
    assert answers["PROBLEM invalid $kind"].contains('"field":"vmid"')
}
assert answers['PVE no json'].startsWith('500 ')
assert answers['PROBLEM no json'].startsWith('400 ')
assert answers['PROBLEM no such path'].startsWith('404 ')
assert answers['PROBLEM no such method'].startsWith('405 ')
// In the other shape what is not routed looks like what is not implemented.
assert answers['PROBLEM routed'] ==~ /(\d+) of \1/
return true
