// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the index, made fit for use before a writer opens it.
 *
 * <p>An index of another schema, or with a byte out of place, is worth nothing: it is deleted, and
 * the caller fills an empty one. The checksums of all files are read for that, so opening takes as
 * long as reading the folder; a damaged vector would otherwise go unnoticed for ever.
 */
final class IndexFolder {

  static final String SCHEMA = "schema";
  static final String VERSION = "version";

  private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

  private IndexFolder() {}

  /**
   * Opens the folder, made if missing, with either a sound index of this schema in it or none.
   *
   * @throws IOException if the folder cannot be written, or another process has the index open
   */
  static Directory open(Path folder, String schema) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      String fault = fault(directory, schema);
      if (fault != null) {
        LOG.log(System.Logger.Level.WARNING, "Index in {0} starts empty: {1}", folder, fault);
        lock.ensureValid();
        wipe(directory);
      }
      return directory;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** The version up to which the committed index is whole, 0 when there is none. */
  static long committedVersion(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return 0;
    }
    String version = SegmentInfos.readLatestCommit(directory).getUserData().get(VERSION);
    return version == null ? 0 : Long.parseLong(version);
  }

  /** Length of a file, 0 when it was merged away since it was listed. */
  static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return 0;
    }
  }

  /** Why is what is there not to be used? Null when it is, or nothing is there. */
  private static @Nullable String fault(Directory directory, String schema) {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return null;
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      if (!schema.equals(data.get(SCHEMA))) {
        return "it was made for " + data.get(SCHEMA) + ", not " + schema;
      }
      committedVersion(directory);
      readAll(directory);
      return null;
    } catch (IOException | RuntimeException e) {
      return "it is damaged (" + e.getMessage() + ")";
    }
  }

  private static void readAll(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : reader.leaves()) {
        ((CodecReader) segment.reader()).checkIntegrity();
      }
    }
  }

  /** Deletes Lucene's files and nothing else, should the folder be one that holds other things. */
  private static void wipe(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      boolean ofSegment = IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
      boolean ofCommit =
          file.startsWith(IndexFileNames.SEGMENTS)
              || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
      if (ofSegment || ofCommit) {
        directory.deleteFile(file);
      }
    }
  }
}
