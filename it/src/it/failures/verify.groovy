def log = new File(basedir, 'build.log').text
[
    'broken.js:55:38: error: the data are not JSON',
    '1 error in the spec:',
    "there is no release '9.3'",
    'did you mean ',
    'missing.js: error: there is no such file',
    '<format> xml is unknown; there are: json, yaml -> ',
    '<include> /nowhere matches no path of pve-9.2.3',
    '<spec> com.acme:none:1.0:js:pve cannot be resolved',
    '<spec> http://pve.example/apidoc.js is not fetched: only https:// URLs',
    '<spec> https://pve.example/apidoc.js cannot be fetched: Maven is offline',
    'odd.js has 1 warning, and <strict> treats them as errors',
    'pom.xml is a file; choose another folder',
    'the executions generate-default and generate-again write the same files to target/api',
].each { assert log.contains(it) : it }
assert !log.contains('NullPointerException')
return true
