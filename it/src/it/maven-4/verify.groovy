def log = new File(basedir, 'build.log').text
assert log.contains('Apache Maven 4.0.0-rc-5')
assert log.contains('Generated pve-9.2.3, 1 operation: ') && log.contains('Up to date: ')
assert new File(basedir, 'target/classes/com/acme/pve/Operations.class').file
assert new File(basedir, 'target/classes/pve-9.2.3-openapi-3.1.json').file
return true
