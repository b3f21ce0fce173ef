// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ClusterVersionRepository
    implements PanacheRepositoryBase<ClusterVersionEntity, ClusterVersionEntity.Key> {

  Optional<ClusterVersionEntity> now(UUID cluster) {
    return find("id.clusterId = ?1 and toSeq is null", cluster).firstResultOptional();
  }

  @SuppressWarnings("unchecked")
  List<ClusterVersionEntity> now(Collection<UUID> clusters) {
    return getEntityManager()
        .createNativeQuery(
            "select * from cluster_version where cluster_id = any(:ids) and to_seq is null",
            ClusterVersionEntity.class)
        .setParameter("ids", clusters.toArray(UUID[]::new))
        .getResultList();
  }
}
