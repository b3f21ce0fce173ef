// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything Isnad keeps on this machine, owned by one process at a time.
 *
 * <p>The lock is the operating system's on {@code isnad.lock}: it ends with the process however the
 * process ends, so no stale lock is ever left to be removed by hand. A folder we make is readable
 * by its owner alone.
 */
final class DataFolder implements AutoCloseable {

  private final Path root;
  private final FileChannel lockFile;

  private DataFolder(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /**
   * Opens and locks the folder, making it if needed.
   *
   * @throws StartRefused when another live process holds it, or it cannot be written
   */
  static DataFolder open(Path folder) {
    try {
      createPrivate(folder);
      // The real path, so that the same folder has one name whatever link leads to it.
      Path root = folder.toRealPath();
      return new DataFolder(root, lock(root));
    } catch (IOException e) {
      throw new StartRefused(
          "The data folder %s cannot be used (%s). Make it writable, or set ISNAD_DATA to another."
              .formatted(folder.toAbsolutePath(), e),
          e);
    }
  }

  Path resolve(String name) {
    return root.resolve(name);
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }

  /** Makes the folder and its parents, {@code rwx------} where the file system knows that. */
  static void createPrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
  }

  static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  /** Deletes a folder of derived things, whole. */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    Path path = root.resolve("isnad.lock");
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      String holder = Files.readString(path, StandardCharsets.UTF_8).strip();
      channel.close();
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "Another Isnad (process %s) is running on the data folder %s. Stop it, or set"
                  + " ISNAD_DATA to another folder.",
              holder.isEmpty() ? "unknown" : holder,
              root));
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
