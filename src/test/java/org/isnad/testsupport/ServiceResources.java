// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.test.common.QuarkusTestResource;

/**
 * What every Quarkus test needs around it. Declared here once and not on the tests, so that all of
 * them share one start of the service.
 */
@QuarkusTestResource(PostgresResource.class)
final class ServiceResources {

  private ServiceResources() {}
}
