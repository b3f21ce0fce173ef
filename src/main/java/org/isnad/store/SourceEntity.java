// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source")
@SuppressWarnings("NullAway.Init")
class SourceEntity {

  @Id String id;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> name;

  String kind;
  @Nullable String country;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> languages;

  @Nullable String homepage;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> aliases;

  long seq;
  long version;

  protected SourceEntity() {}

  SourceEntity(Source source, long seq) {
    id = source.id();
    this.seq = seq;
    describe(source, seq);
  }

  final void describe(Source source, long change) {
    name = source.name();
    kind = source.kind().name().toLowerCase(Locale.ROOT);
    country = source.country();
    languages = source.languages();
    homepage = source.homepage();
    aliases = source.aliases();
    version = change;
  }

  Source toSource() {
    SourceKind known = SourceKind.valueOf(kind.toUpperCase(Locale.ROOT));
    return new Source(id, name, known, country, languages, homepage, aliases);
  }
}
