// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Endpoints of each kind, for tests of who may call them. */
@Path("/")
public class RoleProbeResource {

  @GET
  @Path("role-probe")
  @Operation(hidden = true)
  public String read() {
    return "read";
  }

  @POST
  @Path("role-probe")
  @Operation(hidden = true)
  public String unmarked() {
    return "unmarked";
  }

  @POST
  @Path("role-probe/contributor")
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Operation(hidden = true)
  public String contribute(Map<String, String> body) {
    return "contributed";
  }

  @POST
  @Path("role-probe/reviewer")
  @RolesAllowed(Roles.REVIEWER)
  @Operation(hidden = true)
  public String review() {
    return "reviewed";
  }
}
