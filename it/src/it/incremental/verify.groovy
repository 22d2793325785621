def told = new File(basedir, 'build.log').readLines().findAll { it =~ /Generated |Up to date/ }
def pattern = [
    /Generated pve, 3 operations: ([1-9]\d*) files written, 0 unchanged, 0 deleted in .*/,
    /Up to date: .*/,
    /Generated pve, 3 operations: ([1-9]\d*) files written, 0 unchanged, ([1-9]\d*) deleted in .*/,
    /Generated pve, 2 operations: \d+ files? written, [1-9]\d* unchanged, [1-9]\d* deleted in .*/,
    /Up to date: .*/,
]
assert told.size() == pattern.size()
(0..<told.size()).each { assert told[it].replaceFirst(/^\[INFO] /, '') ==~ pattern[it] }
def first = (told[0] =~ pattern[0])[0][1]
assert (told[2] =~ pattern[2])[0][1..2] == [first, first] : 'all files of the old package go, and as many come'

def sources = new File(basedir, 'target/generated-sources/proxmox/com/acme')
assert sources.list() == ['second']
def files = []
sources.eachFileRecurse { if (it.file) files << it }
assert files.any { it.name.startsWith('GetNodes') } && !files.any { it.name.contains('Vmid') }
files.each { assert it.lastModified() < 1_000_000_000_000 : it }
return true
