assert new File(basedir, 'target/classes/com/acme/PoolsKt.class').file
return true
