// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.Objects.requireNonNull;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.ingest.Checked;
import org.isnad.ingest.FieldChecks;
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
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = KeyMade.class)))
  @APIResponse(responseCode = "400", description = "A field is wrong: see errors")
  public Response make(@Nullable KeyRequest request, UriInfo uri) {
    FieldChecks checks = new FieldChecks();
    String name = checks.required("name", request == null ? null : request.name(), LONGEST_NAME);
    Optional<Role> role = Role.of(request == null || request.role() == null ? "" : request.role());
    if (role.isEmpty()) {
      checks.wrong("role", "must be one of reader, contributor, reviewer, admin");
    }
    Checked<Role> checked = checks.result(role::orElseThrow);
    if (checked.value() == null) {
      throw ProblemException.invalid(checked.errors());
    }
    return made(keys.issue(requireNonNull(name).strip(), checked.value()), uri);
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
  @APIResponse(responseCode = "204", description = "Revoked, now or before")
  @APIResponse(responseCode = "404", description = "No key has this id")
  @APIResponse(responseCode = "409", description = "It is the last active admin key")
  public Response revoke(@PathParam("id") String id) {
    return switch (keys.revoke(checkedId(id))) {
      case DONE -> Response.noContent().build();
      case UNKNOWN -> throw noKey();
      case LAST_ADMIN ->
          throw ProblemException.of(
              ProblemType.CONFLICT,
              "this is the last active admin key; make another before revoking it");
    };
  }

  /** The id; what cannot be one is the address of nothing. */
  private static String checkedId(String id) {
    if (!id.matches("[0-9a-z]{1,64}")) {
      throw noKey();
    }
    return id;
  }

  private static ProblemException noKey() {
    return ProblemException.of(ProblemType.NOT_FOUND, "no key has this id");
  }

  private static Response made(IssuedKey made, UriInfo uri) {
    ApiKey key = made.key();
    return Response.created(uri.getAbsolutePathBuilder().path(key.id()).build())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new KeyMade(key.id(), key.name(), key.role().word(), made.secret()))
        .build();
  }
}
