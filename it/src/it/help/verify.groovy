def log = new File(basedir, 'build.log').text
assert log.contains('This plugin has 5 goals:')
['fetch', 'generate', 'generate-test', 'help', 'verify'].each { assert log.contains("proxmox:$it") }
['spec', 'emit', 'out', 'includes', 'tags', 'openapiVersion', 'format', 'packageName', 'skip', 'attach'].each {
    assert log =~ /(?m)^    $it( \(Default: .*\))?$/ : it
}
assert log.contains('User property: proxmox.spec')
return true
