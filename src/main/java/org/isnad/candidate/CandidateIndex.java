// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * Which earlier claims are worth a comparison with this text?
 *
 * <p>The union of the best by BM25 over the stems (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009; k1 = 1.2, b = 0.75) and the nearest by cosine of the
 * embeddings, both numbers given for every candidate. See {@link NearestVectors} for when the
 * latter is exact and {@link Ranking} for the order.
 *
 * <p><b>What is near</b> is a function of the texts held ({@link Nearness}). <b>What is found</b>
 * for a search does not depend on the order of arrival either, up to two reservations. BM25 counts
 * claims that were replaced or removed until Lucene merges them away, so its numbers drift a little
 * with the history of the index; and among more than 5,000 claims the graph of vectors, whose shape
 * depends on that order, can miss a neighbour. Ties are broken by id, also at the limit.
 *
 * <p><b>What is added is seen</b> by searches after the next {@link #refresh}, and outlives the
 * process after the next {@link #commit}. A crash, like {@link #close}, leaves the last commit.
 *
 * <p>All methods may be called by many threads at once. A thread must not be interrupted inside
 * {@link #add} or {@link #commit}: Lucene then gives up its files, and {@link #isUsable} tells.
 *
 * <p>At a million claims: 0.5 GB of vectors that want to be in memory, 2.6 GB of disk.
 */
public final class CandidateIndex implements AutoCloseable {

  /** Changes with {@link ClaimDocument}: an index of another layout is rebuilt, not read. */
  private static final String LAYOUT = "claims-2 ";

  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final String schema;
  private final int exactUpTo;
  private final AtomicLong committedVersion = new AtomicLong();
  private volatile Opened opened;

  private CandidateIndex(Path folder, String schema, int exactUpTo) {
    this.folder = folder;
    this.schema = schema;
    this.exactUpTo = exactUpTo;
    this.opened = open();
  }

  /** What Lucene holds open of one folder. */
  private record Opened(Directory directory, IndexWriter writer, SearcherManager searchers) {

    static Opened of(Directory directory) throws IOException {
      IndexWriter writer = new IndexWriter(directory, config());
      try {
        return new Opened(directory, writer, new SearcherManager(writer, null));
      } catch (IOException | RuntimeException e) {
        // Its lock would be in the way of the next attempt.
        writer.rollback();
        throw e;
      }
    }
  }

  private IndexWriter writer() {
    return opened.writer();
  }

  /** The buffer is large because every segment has a graph of its own, to be searched by itself. */
  private static IndexWriterConfig config() {
    return new IndexWriterConfig().setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /**
   * Opens the index in a folder, which is made if missing.
   *
   * <p>What is damaged, or was made for another schema, is deleted: the index is then empty and
   * {@link #committedVersion} is 0. A lock file left by a process that was killed does no harm.
   *
   * @param schema what stems and vectors depend on: the encoder's id, the version of the analysis
   * @throws UncheckedIOException if another process has the index open, or the folder cannot be
   *     written; the message names it
   */
  public static CandidateIndex open(Path folder, String schema) {
    return open(folder, schema, NearestVectors.EXACT_UP_TO);
  }

  static CandidateIndex open(Path folder, String schema, int exactUpTo) {
    return new CandidateIndex(folder, LAYOUT + schema, exactUpTo);
  }

  private Opened open() {
    try {
      Directory directory = IndexFolder.open(folder, schema);
      try {
        committedVersion.set(IndexFolder.committedVersion(directory));
        return Opened.of(directory);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new UncheckedIOException("index in " + folder + " is open in another process", e);
    } catch (IOException e) {
      throw new UncheckedIOException("index in " + folder + " cannot be opened", e);
    }
  }

  /** Adds a claim, in place of what was there under its id. */
  public void add(IndexedClaim claim) {
    run(() -> writer().updateDocument(ClaimDocument.idTerm(claim.id()), ClaimDocument.of(claim)));
  }

  /** Removes a claim; nothing happens when it is not there. */
  public void remove(UUID id) {
    run(() -> writer().deleteDocuments(ClaimDocument.idTerm(id)));
  }

  /** Removes every claim. */
  public void removeAll() {
    run(writer()::deleteAll);
  }

  /**
   * The claims worth a comparison, best first: at most twice {@link CandidateQuery#limit()}.
   *
   * <p>No shared word and no claim at all give what the other search finds, down to nothing.
   */
  public List<Candidate> find(CandidateQuery query) {
    return call(
        () -> {
          SearcherManager searchers = opened.searchers();
          IndexSearcher searcher = searchers.acquire();
          try {
            return new CandidateSearch(searcher, query, exactUpTo).candidates();
          } finally {
            searchers.release(searcher);
          }
        });
  }

  /**
   * The claims near enough to be compared, in no order: all of them, a function of the texts that
   * the index holds, up to what {@link NearSearch} may miss among more than 5,000 claims.
   */
  public List<NearClaim> near(NearQuery query, Nearness nearness) {
    return call(
        () -> {
          SearcherManager searchers = opened.searchers();
          IndexSearcher searcher = searchers.acquire();
          try {
            return new NearSearch(searcher, nearness, query, exactUpTo).claims();
          } finally {
            searchers.release(searcher);
          }
        });
  }

  /** Lets searches from now on see all that was added and removed; worth doing once a batch. */
  public void refresh() {
    run(opened.searchers()::maybeRefreshBlocking);
  }

  /**
   * Makes what was added and removed durable, and notes how far that goes.
   *
   * @param version the index holds every change to claims up to this version; it may hold later
   *     ones
   */
  public synchronized void commit(long version) {
    Map<String, String> data =
        Map.of(IndexFolder.SCHEMA, schema, IndexFolder.VERSION, Long.toString(version));
    run(
        () -> {
          writer().setLiveCommitData(data.entrySet());
          writer().commit();
        });
    committedVersion.set(version);
  }

  /**
   * The version given with the last commit, 0 without one: changes above it are to be added again
   * at start. Adding one twice does no harm.
   */
  public long committedVersion() {
    return committedVersion.get();
  }

  /** How many claims searches see. */
  public int claims() {
    return call(
        () -> {
          SearcherManager searchers = opened.searchers();
          IndexSearcher searcher = searchers.acquire();
          try {
            return searcher.getIndexReader().numDocs();
          } finally {
            searchers.release(searcher);
          }
        });
  }

  /** Bytes of all files in the folder. */
  public long bytesOnDisk() {
    return call(
        () -> {
          long bytes = 0;
          for (String file : opened.directory().listAll()) {
            bytes += IndexFolder.length(opened.directory(), file);
          }
          return bytes;
        });
  }

  /** False once Lucene gave up, for want of disk say; {@link #reopen} is the remedy. */
  public boolean isUsable() {
    return writer().isOpen();
  }

  /**
   * Opens the index anew as the last commit left it. Searches meanwhile may fail.
   *
   * @throws UncheckedIOException as {@link #open(Path, String)} does; it can be tried again
   */
  public synchronized void reopen() {
    Opened broken = opened;
    // What gave up may fail again as it is closed, and has nothing left that is worth knowing.
    IOUtils.closeWhileHandlingException(broken.writer()::rollback);
    // Only then the searchers: if nothing can be opened, they still answer.
    opened = open();
    IOUtils.closeWhileHandlingException(broken.searchers(), broken.directory());
  }

  /** Closes the index and forgets what was not committed. */
  @Override
  public void close() {
    run(
        () -> {
          opened.searchers().close();
          writer().rollback();
          opened.directory().close();
        });
  }

  private interface Action {
    void run() throws IOException;
  }

  private interface Question<T> {
    T ask() throws IOException;
  }

  private static void run(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException("the index failed", e);
    }
  }

  private static <T> T call(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw new UncheckedIOException("the index failed", e);
    }
  }
}
