assert basedir.name == 'path with spaces'
assert new File(basedir, 'target/classes/proxmox/Operations.class').file
return true
