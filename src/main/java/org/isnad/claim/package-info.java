/**
 * The nouns every other package speaks of: what a source published ({@link org.isnad.claim.Claim}),
 * who published it ({@link org.isnad.claim.Source}) and how two claims relate ({@link
 * org.isnad.claim.Relation}).
 *
 * <p>Everything here is an immutable value. A claim's text is kept exactly as the source said it; a
 * change of mind of the source is a new revision, never an edit.
 *
 * <p>This package does not know how claims are stored, compared or shown.
 */
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
