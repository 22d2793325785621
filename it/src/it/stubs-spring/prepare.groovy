// What is implemented, and how it is called, is the same in every style.
['Version', 'Machines', 'Volumes', 'Calls'].each { name ->
    def source = new File("$projects/stubs-plain/src/main/java/com/acme/${name}.java")
    new File(basedir, "src/main/java/com/acme/${name}.java").bytes = source.bytes
}
return true
