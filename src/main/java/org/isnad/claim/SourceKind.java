// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

/** What sort of publisher a source is. */
public enum SourceKind {
  NEWSPAPER,
  BROADCASTER,
  AGENCY,
  WEBSITE,
  GOVERNMENT,
  ORGANISATION,
  RESEARCH,
  PERSON,
  SOCIAL,
  OTHER
}
