assert new File(basedir, 'build/openapi/pbs-4-openapi-3.1.json').file
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'build.log').text.contains('Verified pbs-4 and build/openapi')
return true
