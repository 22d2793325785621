import com.sun.net.httpserver.HttpsConfigurator
import com.sun.net.httpserver.HttpsServer
import java.security.KeyStore
import java.util.concurrent.atomic.AtomicInteger
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext

// A node: TLS of its own, and a login that only settings.xml knows.
def keys = new File(basedir, 'keys.p12')
def keytool = new File(System.getProperty('java.home'), 'bin/keytool').path
def made = [keytool, '-genkeypair', '-alias', 'node', '-keyalg', 'EC', '-dname', 'CN=localhost', '-ext', 'san=dns:localhost',
        '-storetype', 'PKCS12', '-keystore', keys.path, '-storepass', 'changeit'].execute()
made.waitForProcessOutput(new StringBuffer(), System.err as Appendable)
assert made.exitValue() == 0
def store = KeyStore.getInstance('PKCS12')
keys.withInputStream { store.load(it, 'changeit'.toCharArray()) }
def managers = KeyManagerFactory.getInstance(KeyManagerFactory.defaultAlgorithm)
managers.init(store, 'changeit'.toCharArray())
def tls = SSLContext.getInstance('TLS')
tls.init(managers.keyManagers, null, null)
def node = HttpsServer.create(new InetSocketAddress('localhost', 0), 0)
node.httpsConfigurator = new HttpsConfigurator(tls)
def login = 'Basic ' + 'reader:secret'.bytes.encodeBase64()
def serve = { path, content -> node.createContext(path) { exchange ->
    if (exchange.requestHeaders.getFirst('Authorization') == login) {
        exchange.sendResponseHeaders(200, content.length)
        exchange.responseBody.write(content)
    } else {
        exchange.responseHeaders.set('WWW-Authenticate', 'Basic realm="node"')
        exchange.sendResponseHeaders(401, -1)
    }
    exchange.close()
} }
serve('/pve-docs/api-viewer/apidoc.js', new File(basedir, 'published.js').bytes)
serve('/page', '<html><body>Please log in.</body></html>'.bytes)
node.start()

// A proxy: whoever connects through it is counted.
def proxy = new ServerSocket(0, 50, InetAddress.getByName('localhost'))
def through = new AtomicInteger()
def pipe = { from, to -> Thread.startDaemon { try { to << from; to.close() } catch (IOException end) { } } }
Thread.startDaemon {
    while (true) {
        def client
        try {
            client = proxy.accept()
        } catch (SocketException closed) {
            return
        }
        def request = client.inputStream
        def line = ''
        while (!line.endsWith('\r\n\r\n')) {
            line += (char) request.read()
        }
        def (host, port) = line.split(' ')[1].split(':')
        def target = new Socket(host, port as int)
        through.incrementAndGet()
        client.outputStream << 'HTTP/1.1 200 OK\r\n\r\n'
        pipe(request, target.outputStream)
        pipe(target.inputStream, client.outputStream)
    }
}

def here = "localhost:${node.address.port}"
new File(basedir, 'node.properties').text = "proxmox.node=$here\n"
new File(basedir, 'page.properties').text = "proxmox.url=https://$here/page\n"
def settings = new File(basedir, 'settings-of-user.xml')
settings.text = settings.text
        .replace('PROXY', proxy.localPort as String)
        .replace('REPOSITORY', new File(repository).toURI() as String)
context.node = node
context.proxy = proxy
context.through = through
return true
