// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes {@code claims%3Aimport} for {@code claims:import} and its like: many clients escape every
 * colon of a path.
 */
class EscapedColon {

  private static final Pattern ESCAPED = Pattern.compile("(/[a-z]+)%3[Aa]([a-z]+)$");

  @ServerRequestFilter(preMatching = true)
  public void unescape(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    Matcher escaped = ESCAPED.matcher(uri.getRequestUri().getRawPath());
    if (escaped.find()) {
      String path = escaped.replaceFirst("$1:$2");
      request.setRequestUri(uri.getBaseUri(), URI.create(path));
    }
  }
}
