// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Where is a smooth convex function least?
 *
 * <p>Limited-memory BFGS with backtracking (Nocedal and Wright, Numerical Optimization, 2006,
 * algorithms 7.4 and 3.1). No randomness.
 */
final class Lbfgs {

  /** Enough to come to rest from anywhere. */
  private static final int STEPS = 300;

  private static final int MEMORY = 12;

  /** A function and its slope. */
  interface Objective {

    /** The value at x; fills in the gradient. */
    double at(double[] x, double[] gradient);
  }

  private record Pair(double[] moved, double[] turned, double curvature) {}

  private Lbfgs() {}

  /** The point where the function is least, from a start. */
  static double[] minimise(Objective objective, double[] start) {
    double[] x = start.clone();
    double[] gradient = new double[x.length];
    double value = objective.at(x, gradient);
    Deque<Pair> memory = new ArrayDeque<>();
    for (int step = 0; step < STEPS; step++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(direction, gradient);
      double length = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = new double[x.length];
      double[] nextGradient = new double[x.length];
      double nextValue = Double.POSITIVE_INFINITY;
      while (length > 1e-12) {
        for (int i = 0; i < x.length; i++) {
          next[i] = x[i] + length * direction[i];
        }
        nextValue = objective.at(next, nextGradient);
        if (nextValue <= value + 1e-4 * length * slope) {
          break;
        }
        length /= 2;
      }
      boolean done = value - nextValue <= 1e-7 * Math.abs(value);
      if (nextValue < value) {
        remember(memory, difference(next, x), difference(nextGradient, gradient));
        x = next;
        gradient = nextGradient;
        value = nextValue;
      }
      if (done) {
        break;
      }
    }
    return x;
  }

  private static void remember(Deque<Pair> memory, double[] moved, double[] turned) {
    double curvature = dot(moved, turned);
    if (curvature > 1e-12) {
      memory.addLast(new Pair(moved, turned, curvature));
      if (memory.size() > MEMORY) {
        memory.removeFirst();
      }
    }
  }

  private static double[] direction(double[] gradient, Deque<Pair> memory) {
    double[] q = gradient.clone();
    double[] along = new double[memory.size()];
    int i = memory.size();
    for (Iterator<Pair> newest = memory.descendingIterator(); newest.hasNext(); ) {
      Pair pair = newest.next();
      along[--i] = dot(pair.moved, q) / pair.curvature;
      add(q, pair.turned, -along[i]);
    }
    if (!memory.isEmpty()) {
      Pair last = memory.getLast();
      scale(q, last.curvature / dot(last.turned, last.turned));
    }
    for (Pair pair : memory) {
      add(q, pair.moved, along[i++] - dot(pair.turned, q) / pair.curvature);
    }
    scale(q, -1);
    return q;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = a.clone();
    add(difference, b, -1);
    return difference;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static void scale(double[] what, double by) {
    for (int i = 0; i < what.length; i++) {
      what[i] *= by;
    }
  }
}
