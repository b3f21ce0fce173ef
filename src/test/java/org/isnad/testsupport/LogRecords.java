// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged from its beginning to its end. */
public final class LogRecords extends Handler implements AutoCloseable {

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  private LogRecords() {}

  /** Begins to listen. */
  public static LogRecords listen() {
    LogRecords listener = new LogRecords();
    Logger.getLogger("").addHandler(listener);
    return listener;
  }

  /** What was logged so far. */
  public List<LogRecord> records() {
    return List.copyOf(records);
  }

  @Override
  public void publish(LogRecord line) {
    records.add(line);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
