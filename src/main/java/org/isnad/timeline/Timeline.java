// SPDX-License-Identifier: Apache-2.0
package org.isnad.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.isnad.claim.ClaimContent;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a cluster, oldest first.
 *
 * <p>Each claim enters with its first words at its own date; a revision is an entry of its own, at
 * the moment it was recorded. Of a claim taken back only that is told, as it holds no position. The
 * order is total: by time, then claim id, then revision.
 */
public final class Timeline {

  private static final Comparator<Appearance> OLDEST_FIRST =
      Comparator.comparing(Appearance::enteredAt)
          .thenComparing(each -> each.claim().id().toString());

  private final List<Appearance> entered = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(TimelineEntry entry, int revision) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing((Entry each) -> each.entry.at())
            .thenComparing(each -> each.entry.claimId().toString())
            .thenComparingInt(Entry::revision);
  }

  private final IntFunction<List<Integer>> conflictsWith;

  private Timeline(IntFunction<List<Integer>> conflictsWith) {
    this.conflictsWith = conflictsWith;
  }

  /**
   * The entries of these claims, whatever their order.
   *
   * @param conflictsWith for a position those that it conflicts with
   */
  public static List<TimelineEntry> of(
      Collection<Appearance> appearances, IntFunction<List<Integer>> conflictsWith) {
    Timeline timeline = new Timeline(conflictsWith);
    appearances.stream().sorted(OLDEST_FIRST).forEach(timeline::enter);
    return timeline.entries.stream().sorted(Entry.ORDER).map(Entry::entry).toList();
  }

  private void enter(Appearance appearance) {
    Instant retracted = appearance.retractedAt();
    if (retracted != null) {
      Appearance.Revision last = appearance.revisions().get(appearance.revisions().size() - 1);
      add(appearance, retracted, last, Event.RETRACT, null);
      return;
    }
    Appearance.Revision first = appearance.revisions().get(0);
    Event event = event(appearance);
    UUID relatedTo = answered(appearance, event).map(each -> each.claim().id()).orElse(null);
    add(appearance, appearance.enteredAt(), first, event, relatedTo);
    appearance.revisions().stream()
        .skip(1)
        .forEach(revision -> add(appearance, revision.recordedAt(), revision, Event.REVISE, null));
    entered.add(appearance);
  }

  private void add(
      Appearance of, Instant at, Appearance.Revision words, Event event, @Nullable UUID relatedTo) {
    ClaimContent said = words.content();
    TimelineEntry entry =
        new TimelineEntry(at, of.claim().id(), said, of.position(), event, relatedTo);
    entries.add(new Entry(entry, event == Event.RETRACT ? Integer.MAX_VALUE : words.number()));
  }

  private Event event(Appearance appearance) {
    if (earlier(sameAnswer(appearance)).isEmpty()) {
      if (earlier(opposedAnswer(appearance)).isEmpty()) {
        return Event.FIRST;
      }
      return appearance.denies() ? Event.DENY : Event.CONFLICT;
    }
    return earlier(sameAnswer(appearance).and(sameSource(appearance))).isPresent()
        ? Event.REPEAT
        : Event.CORROBORATE;
  }

  /** The claim that the event answers: the first with the same, or the latest opposed. */
  private Optional<Appearance> answered(Appearance appearance, Event event) {
    return switch (event) {
      case REPEAT -> earlier(sameAnswer(appearance).and(sameSource(appearance)));
      case CORROBORATE -> earlier(sameAnswer(appearance));
      case CONFLICT, DENY -> latest(opposedAnswer(appearance));
      case FIRST, REVISE, RETRACT -> Optional.empty();
    };
  }

  private Optional<Appearance> earlier(Predicate<Appearance> wanted) {
    return entered.stream().filter(wanted).findFirst();
  }

  private Optional<Appearance> latest(Predicate<Appearance> wanted) {
    return entered.stream().filter(wanted).reduce((before, after) -> after);
  }

  private static Predicate<Appearance> sameAnswer(Appearance as) {
    return each -> each.position() == as.position();
  }

  private Predicate<Appearance> opposedAnswer(Appearance to) {
    return each -> conflictsWith.apply(to.position()).contains(each.position());
  }

  private static Predicate<Appearance> sameSource(Appearance as) {
    return each -> each.claim().content().source().equals(as.claim().content().source());
  }
}
