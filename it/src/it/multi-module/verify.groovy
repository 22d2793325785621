def log = new File(basedir, 'build.log').text
assert !log.contains('not marked @threadSafe') && !log.contains('not marked as thread-safe')
assert new File(basedir, 'sources/target/classes/com/acme/sources/Operations.class').file
assert new File(basedir, 'sources/target/classes/com/acme/backup/Operations.class').file
assert new File(basedir, 'tests/target/test-classes/com/acme/tests/Operations.class').file
assert !new File(basedir, 'tests/target/classes').exists()
def documents = new File(basedir, 'documents/target/classes')
assert documents.list().sort() == ['pve-8.4.5-openapi-3.0.json', 'pve-8.4.5-openapi-3.1.json']
def document = new groovy.json.JsonSlurper().parse(new File(documents, 'pve-8.4.5-openapi-3.1.json'))
assert document.paths.keySet().every { it.startsWith('/access') || it.startsWith('/pools') }
return true
