// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Processor time of two ways taken in turn: their quotient holds on a busy machine too, where
 * texts a second do not.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Processor time of our classes, in microseconds. */
  public long oursMicros;

  /** Processor time of the bare session for the same work, in microseconds. */
  public long bareMicros;

  static long micros() {
    return THREADS.getCurrentThreadCpuTime() / 1_000;
  }
}
