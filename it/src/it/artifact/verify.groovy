assert new File(basedir, 'target/classes/pve-9.2.3-openapi-3.1.yaml').text.contains('/version')
assert new File(basedir, 'target/classes/org/openapitools/client/api/VersionApi.class').file
return true
