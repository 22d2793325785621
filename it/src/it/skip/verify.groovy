def log = new File(basedir, 'build.log').text
assert log.count('Skipped: <skip> or -Dproxmox.skip is set') == 2
assert !new File(basedir, 'target/generated-sources').exists()
return true
