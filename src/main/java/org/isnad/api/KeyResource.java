// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.store.ApiKey;
import org.isnad.store.ApiKeys;
import org.isnad.store.IssuedKey;
import org.isnad.store.Role;
import org.jspecify.annotations.Nullable;

/** Keys for people and programs, made and revoked by an admin. */
@Path("/keys")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Keys")
class KeyResource {

  private static final int LONGEST_NAME = 200;

  private final ApiKeys keys;

  KeyResource(ApiKeys keys) {
    this.keys = keys;
  }

  /** What a key is asked for with. */
  record KeyRequest(@Nullable String name, @Nullable String role) {}

  /** The answer to that, and the only one with the key itself. */
  record KeyMade(String id, String name, String role, String key) {}

  /** A key as listed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KeyListed(
      String id, String name, String role, Instant createdAt, @Nullable Instant revokedAt) {}

  /** All keys. */
  record KeyList(List<KeyListed> items) {}

  @POST
  @Operation(summary = "Make a key; it is shown in this answer only")
  public Response make(@Nullable KeyRequest request, UriInfo uri) {
    String name = request == null || request.name() == null ? "" : request.name().strip();
    String word = request == null || request.role() == null ? "" : request.role();
    Optional<Role> role = Role.of(word);
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf(0) >= 0) {
      throw ProblemException.invalid(
          "name", "give 1 to %d characters, none of them NUL".formatted(LONGEST_NAME));
    }
    if (role.isEmpty()) {
      throw ProblemException.invalid("role", "give one of reader, contributor, reviewer, admin");
    }
    return made(keys.issue(name, role.get()), uri);
  }

  @GET
  @Operation(summary = "List the keys, revoked ones too, without their secrets")
  public KeyList list() {
    return new KeyList(
        keys.all().stream()
            .map(
                key ->
                    new KeyListed(
                        key.id(), key.name(), key.role().word(), key.createdAt(), key.revokedAt()))
            .toList());
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Revoke a key; it is kept in the record")
  public Response revoke(@PathParam("id") String id) {
    return switch (keys.revoke(id)) {
      case DONE -> Response.noContent().build();
      case UNKNOWN -> throw ProblemException.of(ProblemType.NOT_FOUND, "no key has this id");
      case LAST_ADMIN ->
          throw ProblemException.of(
              ProblemType.CONFLICT,
              "this is the last active admin key; make another before revoking it");
    };
  }

  private static Response made(IssuedKey made, UriInfo uri) {
    ApiKey key = made.key();
    return Response.created(uri.getAbsolutePathBuilder().path(key.id()).build())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new KeyMade(key.id(), key.name(), key.role().word(), made.secret()))
        .build();
  }
}
