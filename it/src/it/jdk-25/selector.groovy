// JAVA25_HOME, else where Debian and Temurin packages put it.
def homes = System.getenv('JAVA25_HOME') ? [new File(System.getenv('JAVA25_HOME'))]
        : (new File('/usr/lib/jvm').listFiles() ?: []).findAll { it.name.contains('-25') }.sort()
def home = homes.find { new File(it, 'bin/javac').canExecute() }
if (home == null) {
    println 'SKIPPED: no JDK 25: set JAVA25_HOME to one'
    return false
}
def script = new File(tools, 'java-25/mvn')
script.parentFile.mkdirs()
script.text = "#!/bin/sh\nJAVA_HOME='$home' exec '${System.getProperty('maven.home')}/bin/mvn' \"\$@\"\n"
return script.setExecutable(true)
