// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ClusterRepository implements PanacheRepositoryBase<ClusterEntity, UUID> {}
