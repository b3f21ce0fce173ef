// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import org.isnad.ingest.InvalidField;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<InvalidField> errors;
  private final transient List<ChainLink> chain;
  private final transient List<LineageView.PartView> lineage;

  private ProblemException(
      ProblemType type,
      String detail,
      List<InvalidField> errors,
      List<ChainLink> chain,
      List<LineageView.PartView> lineage) {
    // An answer to a client, not a fault of ours: nobody reads its stack.
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
    this.chain = List.copyOf(chain);
    this.lineage = List.copyOf(lineage);
  }

  /** A problem that is not one of fields. */
  public static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, detail, List.of(), List.of(), List.of());
  }

  /** At least one field is wrong. */
  public static ProblemException invalid(List<InvalidField> errors) {
    InvalidField first = errors.get(0);
    String others = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        first.field() + " " + first.message() + others,
        errors,
        List.of(),
        List.of());
  }

  /** The record does not allow it because of these judgements. */
  static ProblemException excluded(String detail, List<ChainLink> chain) {
    return new ProblemException(ProblemType.CONFLICT, detail, List.of(), chain, List.of());
  }

  /** The cluster is no more, and its claims are in these, or in none. */
  static ProblemException gone(String detail, List<LineageView.PartView> lineage) {
    return new ProblemException(ProblemType.GONE, detail, List.of(), List.of(), lineage);
  }

  /** One field is wrong. */
  public static ProblemException invalid(String field, String message) {
    return invalid(List.of(new InvalidField(field, message)));
  }

  ProblemType type() {
    return type;
  }

  List<InvalidField> errors() {
    return errors;
  }

  List<ChainLink> chain() {
    return chain;
  }

  List<LineageView.PartView> lineage() {
    return lineage;
  }
}
