assert new File(basedir, 'build.log').text =~ /Java version: 25/
assert new File(basedir, 'target/classes/com/acme/pve/Operations.class').file
return true
