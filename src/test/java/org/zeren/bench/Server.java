package org.zeren.bench;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** One of the measured processes: how much processor time and memory it has taken so far. */
final class Server implements AutoCloseable {

  /** What a process prints before the place it is reached at, once it is. */
  static final String READY = "ready ";

  private static final double TICKS_A_SECOND = 100;

  private final Process process;
  private final String place;
  private final JMXConnector connector;
  private final ThreadMXBean threads;
  private final MemoryMXBean memory;

  // The address is what a process of our own said.
  @SuppressWarnings("BanJNDI")
  private Server(Process process, String place) throws Exception {
    this.process = process;
    this.place = place;
    VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
    String address = machine.startLocalManagementAgent();
    machine.detach();
    this.connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
    MBeanServerConnection beans = connector.getMBeanServerConnection();
    this.threads = ManagementFactory.getPlatformMXBean(beans, ThreadMXBean.class);
    this.memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
  }

  /**
   * Starts a process of this program's own classes and waits until a line of its output has the
   * word, behind which its place stands.
   */
  static Server start(List<String> options, String word, String main, String... arguments)
      throws Exception {
    List<String> program =
        new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main));
    program.addAll(List.of(arguments));
    return start(options, word, program);
  }

  /** The same of a jar. */
  static Server startJar(List<String> options, String word, Path jar, String... arguments)
      throws Exception {
    List<String> program = new ArrayList<>(List.of("-jar", jar.toString()));
    program.addAll(List.of(arguments));
    return start(options, word, program);
  }

  private static Server start(List<String> options, String word, List<String> program)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(program);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      int at = line.indexOf(word);
      if (at >= 0) {
        drain(output);
        return new Server(process, line.substring(at + word.length()).strip());
      }
    }
    throw new IOException(program + " did not start:\n" + said);
  }

  /** Lets the process write on without being held up. */
  private static void drain(BufferedReader output) {
    Thread reader =
        new Thread(
            () -> {
              try {
                while (output.readLine() != null) {
                  // Nobody asks.
                }
              } catch (IOException e) {
                // The process has ended.
              }
            },
            "output");
    reader.setDaemon(true);
    reader.start();
  }

  String place() {
    return place;
  }

  /** Seconds of processor time, in user and system mode. */
  double processorSeconds() throws IOException {
    String[] fields =
        Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"))
            .replaceFirst("^.*\\) ", "")
            .split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  /** Bytes that its threads have allocated; those of threads that ended meanwhile are missing. */
  long allocatedBytes() {
    long sum = 0;
    for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }

  /** Bytes of heap that are in use after a collection. */
  long liveHeapBytes() {
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** Stops the process where it stands, or lets it go on. */
  void holdUp(boolean stopped) throws IOException, InterruptedException {
    String signal = stopped ? "-STOP" : "-CONT";
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    if (!endsWithin(2)) {
      process.destroy();
      endsWithin(30);
    }
    try {
      connector.close();
    } catch (IOException e) {
      // The process has ended, and its side of the connection with it.
    }
  }

  private boolean endsWithin(int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
