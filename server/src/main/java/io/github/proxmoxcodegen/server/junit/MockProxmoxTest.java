package io.github.proxmoxcodegen.server.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A class of tests with a mock of its own, on any free port of this machine.
 *
 * <p>Tests, constructors and methods of the life cycle take a parameter of type {@link
 * io.github.proxmoxcodegen.server.MockProxmox}. The mock starts before the first test, forgets everything before each, and
 * stops after the last; nested classes share it. The tests of the class run one after the other.
 *
 * <pre>{@code
 * @MockProxmoxTest
 * class MyClientTest {
 *     @Test
 *     void listsNodes(MockProxmox proxmox) {
 *         var client = new MyClient(proxmox.wireUri(), MockProxmox.TOKEN);
 *         assertEquals(3, client.nodes().size());
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MockProxmoxExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface MockProxmoxTest {

    /** The API: a tag such as {@code 9.2} or {@code pbs-4}, or the name of a file. */
    String spec() default "latest";

    /** How long tasks run, in milliseconds; with 0 they are over before the call that starts them answers. */
    long taskMillis() default 0;

    /** Whether {@code /api2} asks for credentials. */
    boolean auth() default true;

    /** Whether to speak HTTPS; {@code MockProxmox.certificate()} is to be trusted then. */
    boolean tls() default false;

    /**
     * What the mock begins with: the name of a resource beside the class, in JSON or YAML, with a description of a cluster,
     * answers by path or an exported state; empty for the default cluster.
     */
    String data() default "";
}
