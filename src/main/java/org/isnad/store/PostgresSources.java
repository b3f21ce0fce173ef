// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.claim.Page;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceStore;
import org.isnad.claim.StoredSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresSources implements SourceStore {

  private final ChangeLog changes;
  private final SourceRepository sources;
  private final ClaimRepository claims;

  PostgresSources(ChangeLog changes, SourceRepository sources, ClaimRepository claims) {
    this.changes = changes;
    this.sources = sources;
    this.claims = claims;
  }

  @Override
  @Transactional
  public StoredSource put(Source source, Precondition precondition) {
    ChangeLog.Writing writing = changes.open();
    SourceEntity known = sources.findById(source.id());
    precondition.require(version(known));
    if (known == null) {
      long seq = writing.add(Change.ofSource(ChangeType.SOURCE_RECORDED, source.id()));
      sources.persist(new SourceEntity(source, seq));
      return new StoredSource(source, seq, true);
    }
    if (!known.toSource().equals(source)) {
      known.describe(source, writing.add(Change.ofSource(ChangeType.SOURCE_REVISED, source.id())));
    }
    return stored(known);
  }

  @Override
  @Transactional
  public Removal remove(String id, Precondition precondition) {
    ChangeLog.Writing writing = changes.open();
    SourceEntity known = sources.findById(id);
    if (known == null) {
      return Removal.UNKNOWN;
    }
    precondition.require(version(known));
    if (claims.find("sourceId", id).firstResultOptional().isPresent()) {
      return Removal.HAS_CLAIMS;
    }
    writing.add(Change.ofSource(ChangeType.SOURCE_REMOVED, id));
    sources.delete(known);
    return Removal.REMOVED;
  }

  @Override
  @Transactional
  public Optional<StoredSource> byId(String id) {
    return sources.findByIdOptional(id).map(PostgresSources::stored);
  }

  @Override
  @Transactional
  public OptionalLong versionOf(String id) {
    return sources.versionOf(id);
  }

  @Override
  @Transactional
  public Page<StoredSource> page(long after, int limit) {
    List<SourceEntity> found = sources.after(after, limit + 1);
    List<SourceEntity> shown = found.subList(0, Math.min(limit, found.size()));
    Long next = found.size() > limit ? (Long) shown.get(limit - 1).seq : null;
    return new Page<>(shown.stream().map(PostgresSources::stored).toList(), next);
  }

  private static StoredSource stored(SourceEntity source) {
    return new StoredSource(source.toSource(), source.version, false);
  }

  private static OptionalLong version(@Nullable SourceEntity source) {
    return source == null ? OptionalLong.empty() : OptionalLong.of(source.version);
  }
}
